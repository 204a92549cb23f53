import { describe, expect, it } from 'vitest'
import { addDays, CalendarDate, daysFrom, minutesOf, timeOf, TimeOfDay } from './time.ts'

describe('time of day', () => {
  it('turns into minutes and back', () => {
    for (const time of ['00:00', '09:05', '23:59']) expect(timeOf(minutesOf(time))).toBe(time)
    expect(minutesOf('10:30')).toBe(630)
  })

  it('refuses what no clock shows', () => {
    for (const time of ['24:00', '9:00', '10:60', '10.30']) expect(TimeOfDay.safeParse(time).success).toBe(false)
  })
})

describe('calendar date', () => {
  it('moves across months, leap days and years, forwards and back', () => {
    expect(addDays('2019-03-22', 14)).toBe('2019-04-05')
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
    expect(addDays('2019-01-01', -1)).toBe('2018-12-31')
  })

  it('counts both ends', () => {
    expect(daysFrom('2019-03-21', '2019-03-21')).toBe(1)
    expect(daysFrom('2019-03-30', '2019-04-01')).toBe(3)
  })

  it('refuses a day no calendar has', () => {
    expect(CalendarDate.safeParse('2019-02-29').success).toBe(false)
  })
})
