import type { Blueprint, Session } from '@kapihan/blueprint'
import { describe, expect, it } from 'vitest'
import { asNotedDesign, fittingDesign } from '../../example.ts'
import { barBeside, layOut } from './lay-out.ts'

const session = (key: string, start: string, minutes: number): Session => ({
  ...fittingDesign.sessions[0]!,
  key,
  start,
  minutes,
})
const withSessions = (...sessions: Session[]): Blueprint => ({ ...fittingDesign, sessions })
const barOf = (blueprint: Blueprint, key: string) =>
  layOut(blueprint)
    .days.flatMap(({ bars }) => bars)
    .find((bar) => bar.session.key === key)!

describe('the days laid out', () => {
  it('share one scale of full hours', () => {
    expect(layOut(fittingDesign)).toMatchObject({ from: 10 * 60, to: 18 * 60 })
    expect(layOut(asNotedDesign)).toMatchObject({ from: 10 * 60, to: 19 * 60 })
  })

  it('show what the note’s own design has beyond its working hours: a quarter of an hour before lunch and in the evening', () => {
    expect(barOf(asNotedDesign, 'cafe-1').over).toEqual([{ from: 13 * 60, to: 13 * 60 + 15 }])
    expect(barOf(asNotedDesign, 'cafe-3').over).toEqual([{ from: 18 * 60, to: 18 * 60 + 15 }])
  })

  it('have nothing beyond working hours in the design that fits', () => {
    expect(layOut(fittingDesign).days.flatMap(({ bars }) => bars.flatMap(({ over }) => over))).toEqual([])
  })

  it('call the whole of a session outside working hours over, and a break never', () => {
    const lunch = { ...session('lunch', '13:15', 60), kind: 'break' as const }
    const blueprint = withSessions(session('evening', '19:00', 30), lunch)
    expect(barOf(blueprint, 'evening').over).toEqual([{ from: 19 * 60, to: 19 * 60 + 30 }])
    expect(barOf(blueprint, 'lunch').over).toEqual([])
  })

  it('put overlapping sessions in lanes and let others have the full width', () => {
    const blueprint = withSessions(
      session('one', '10:00', 60),
      session('two', '10:30', 60),
      session('three', '15:00', 60),
    )
    expect(['one', 'two', 'three'].map((key) => barOf(blueprint, key))).toMatchObject([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 1 },
    ])
  })

  it('use a lane again once it is free', () => {
    const blueprint = withSessions(
      session('long', '10:00', 120),
      session('one', '10:00', 30),
      session('two', '11:00', 30),
    )
    expect(['long', 'one', 'two'].map((key) => barOf(blueprint, key).lane)).toEqual([0, 1, 1])
  })
})

describe('a finding', () => {
  it('is written into the pause after the session it is about', () => {
    expect(barBeside(layOut(asNotedDesign).days, ['cafe-1', 'cafe-3'])?.session.key).toBe('cafe-1')
  })

  it('stays in the list when no session it is about has enough free time after it', () => {
    expect(barBeside(layOut(asNotedDesign).days, ['opening', 'cafe-2'])).toBeUndefined()
  })

  it('is not written over a longer session beside it', () => {
    const blueprint = withSessions(session('short', '10:00', 30), session('long', '10:00', 180))
    expect(barBeside(layOut(blueprint).days, ['short'])).toBeUndefined()
  })
})
