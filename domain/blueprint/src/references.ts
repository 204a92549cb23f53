import { anchors, undatable } from './milestone.ts'
import type { Blueprint } from './parts.ts'
import { endOf } from './session.ts'
import { daysFrom, minutesOf } from './time.ts'

export interface Flaw {
  path: (string | number)[]
  message: string
}

const flaw = (message: string, ...path: (string | number)[]): Flaw => ({ path, message })

function repeatedKeys(list: string, keys: readonly string[]): Flaw[] {
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [flaw('key_repeated', list, at, 'key')] : []))
}

function keysOf(things: readonly { key: string }[]): string[] {
  return things.map(({ key }) => key)
}

function everyRepeatedKey(blueprint: Blueprint): Flaw[] {
  const { aims, outputs, topics, rooms, sessions, milestones } = blueprint
  return [
    ...repeatedKeys('aims', keysOf(aims)),
    ...repeatedKeys('outputs', keysOf(outputs)),
    ...repeatedKeys('topics', keysOf(topics)),
    ...topics.flatMap(({ questions }, at) =>
      repeatedKeys('questions', keysOf(questions)).map(({ path, message }) => flaw(message, 'topics', at, ...path)),
    ),
    ...repeatedKeys('rooms', keysOf(rooms)),
    ...repeatedKeys('sessions', keysOf(sessions)),
    ...repeatedKeys('milestones', [...anchors, ...keysOf(milestones)]).map(({ path: [list, at], message }) =>
      flaw(message, list ?? '', Number(at) - anchors.length, 'key'),
    ),
  ]
}

function unknownTopicsAndAims({ topics, rooms, sessions, aims }: Blueprint): Flaw[] {
  const topicKeys = new Set(keysOf(topics))
  const aimKeys = new Set(keysOf(aims))
  return [
    ...rooms.flatMap(({ topic }, at) => (topicKeys.has(topic) ? [] : [flaw('no_such_topic', 'rooms', at, 'topic')])),
    ...sessions.flatMap((session, at) => [
      ...session.topics.flatMap((key, n) =>
        topicKeys.has(key) ? [] : [flaw('no_such_topic', 'sessions', at, 'topics', n)],
      ),
      ...session.aims.flatMap((key, n) => (aimKeys.has(key) ? [] : [flaw('no_such_aim', 'sessions', at, 'aims', n)])),
    ]),
  ]
}

function roundsThatDisagree({ sessions, rounds }: Blueprint): Flaw[] {
  const seen = new Set<number>()
  const flaws = sessions.flatMap(({ kind, round, minutes }, at) => {
    if (kind !== 'cafe') return round === undefined ? [] : [flaw('round_outside_cafe', 'sessions', at, 'round')]
    if (round === undefined) return [flaw('cafe_without_round', 'sessions', at, 'round')]
    if (round > rounds.count || seen.has(round)) return [flaw('no_such_round', 'sessions', at, 'round')]
    seen.add(round)
    return minutes === rounds.minutes ? [] : [flaw('not_the_length_of_a_round', 'sessions', at, 'minutes')]
  })
  return seen.size < rounds.count && flaws.length === 0 ? [flaw('round_without_session', 'rounds', 'count')] : flaws
}

function outsideTheDays({ dates, sessions, blocks }: Blueprint): Flaw[] {
  const days = daysFrom(dates.start, dates.end)
  return [
    ...sessions.flatMap(({ day }, at) => (day > days ? [flaw('no_such_day', 'sessions', at, 'day')] : [])),
    ...sessions.flatMap((session, at) =>
      endOf(session) > 24 * 60 ? [flaw('past_midnight', 'sessions', at, 'minutes')] : [],
    ),
    ...blocks.flatMap(({ day }, at) => (day > days ? [flaw('no_such_day', 'blocks', at, 'day')] : [])),
  ]
}

function overlappingBlocks({ blocks }: Blueprint): Flaw[] {
  return blocks.flatMap((block, at) => {
    const meets = blocks
      .slice(0, at)
      .some(
        ({ day, start, end }) =>
          day === block.day && minutesOf(start) < minutesOf(block.end) && minutesOf(block.start) < minutesOf(end),
      )
    return meets ? [flaw('blocks_overlap', 'blocks', at)] : []
  })
}

function milestonesWithoutDate({ milestones }: Blueprint): Flaw[] {
  const without = new Set(undatable(milestones))
  return milestones.flatMap(({ key }, at) =>
    without.has(key) ? [flaw('never_gets_a_date', 'milestones', at, 'when')] : [],
  )
}

/** Everything by which the parts of a blueprint contradict each other; empty for a sound one. */
export function brokenReferences(blueprint: Blueprint): Flaw[] {
  return [
    ...everyRepeatedKey(blueprint),
    ...unknownTopicsAndAims(blueprint),
    ...roundsThatDisagree(blueprint),
    ...outsideTheDays(blueprint),
    ...overlappingBlocks(blueprint),
    ...milestonesWithoutDate(blueprint),
  ]
}
