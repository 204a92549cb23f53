import type { Finding } from './finding.ts'
import { finding } from './findings.ts'
import type { Blueprint } from './parts.ts'
import { largestGroup } from './room.ts'

export function tooFewRounds({ rounds, topics }: Blueprint): Finding[] {
  if (rounds.count >= topics.length) return []
  return [finding('blueprint.finding.too-few-rounds', [], { rounds: rounds.count, topics: topics.length })]
}

export function tooFewRooms({ rooms, groups }: Blueprint): Finding[] {
  return rooms.length >= groups ? [] : [finding('blueprint.finding.too-few-rooms', [], { rooms: rooms.length, groups })]
}

export function topicsWithoutRoom({ topics, rooms }: Blueprint): Finding[] {
  return topics
    .filter(({ key }) => !rooms.some((room) => room.topic === key))
    .map(({ key, short }) => finding('blueprint.finding.topic-without-room', [], { key, topic: short }))
}

export function roomsTooSmall({ rooms, expectedParticipants, groups }: Blueprint): Finding[] {
  const group = largestGroup(expectedParticipants, groups)
  return rooms
    .filter(({ capacity }) => capacity < group)
    .map(({ name, capacity }) => finding('blueprint.finding.room-too-small', [], { room: name, capacity, group }))
}

export function tooFewTables({ rooms, expectedParticipants, groups }: Blueprint): Finding[] {
  const group = largestGroup(expectedParticipants, groups)
  return rooms
    .map(({ name, tables, tableSize }) => ({ room: name, tables, seats: tables * tableSize.max, group }))
    .filter(({ seats }) => seats < group)
    .map((detail) => finding('blueprint.finding.too-few-tables', [], detail))
}
