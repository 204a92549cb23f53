import { describe, expect, it } from 'vitest'
import { changeClock, Clock, startClock, stopClock, stoppedClock } from './clock.ts'

const at = (time: string) => `2019-03-21T${time}.000Z`
const running = startClock(stoppedClock, 2, 75, at('10:00:00'))
const extend = (minutes: number) => ({ kind: 'extend' as const, minutes })

describe('the clock', () => {
  it('ends so many minutes after it starts', () => {
    expect(running).toEqual({ state: 'running', round: 2, endsAt: at('11:15:00'), remainingMs: null })
  })

  it('keeps what is left while paused, and ends that much after it resumes', () => {
    const paused = changeClock(running, { kind: 'pause' }, at('11:00:30'))
    expect(paused).toEqual({ state: 'paused', round: 2, endsAt: null, remainingMs: 14.5 * 60_000 })
    expect(changeClock(paused, { kind: 'resume' }, at('12:00:00'))).toMatchObject({
      state: 'running',
      endsAt: at('12:14:30'),
    })
  })

  it('does not change when paused twice or resumed twice', () => {
    const paused = changeClock(running, { kind: 'pause' }, at('10:30:00'))
    expect(changeClock(paused, { kind: 'pause' }, at('10:40:00'))).toEqual(paused)
    expect(changeClock(running, { kind: 'resume' }, at('10:40:00'))).toEqual(running)
  })

  it('is extended from its end while it runs, and from now once it has rung', () => {
    expect(changeClock(running, extend(5), at('11:14:00')).endsAt).toBe(at('11:20:00'))
    expect(changeClock(running, extend(5), at('11:18:00')).endsAt).toBe(at('11:23:00'))
  })

  it('is extended while paused', () => {
    const paused = changeClock(running, { kind: 'pause' }, at('11:10:00'))
    expect(changeClock(paused, extend(5), at('11:30:00')).remainingMs).toBe(10 * 60_000)
  })

  it('has nothing left, not less, when paused after it has rung', () => {
    expect(changeClock(running, { kind: 'pause' }, at('11:20:00')).remainingMs).toBe(0)
  })

  it('does not start again when the round that is on is started twice', () => {
    expect(startClock(running, 2, 75, at('10:20:00'))).toEqual(running)
    expect(startClock(running, 3, 75, at('10:20:00'))).toMatchObject({ round: 3, endsAt: at('11:35:00') })
  })

  it('keeps the number of the round when it stops, and runs on when another round is ended', () => {
    expect(stopClock(running, 2)).toEqual({ state: 'stopped', round: 2, endsAt: null, remainingMs: null })
    expect(stopClock(running, 1)).toEqual(running)
  })

  it.each([{ kind: 'pause' }, { kind: 'resume' }, extend(5)] as const)(
    'refuses to $kind while no round is on',
    (change) => {
      for (const clock of [stoppedClock, stopClock(running, 2)])
        expect(() => changeClock(clock, change, at('10:00:00'))).toThrow('blueprint.no-round-running')
    },
  )

  it('has no state between states', () => {
    expect(Clock.safeParse({ ...running, remainingMs: 5 }).success).toBe(false)
    expect(Clock.safeParse({ ...running, endsAt: null }).success).toBe(false)
  })
})
