import { sampleDelegations } from '@kapihan/people'
import { expect, test } from 'vitest'
import { changedList } from './changed-list.ts'

const { people, delegations } = sampleDelegations(1)
const list = [
  {
    constituency: 'government' as const,
    delegations: delegations.map((delegation) => ({
      delegation,
      people: people.filter((one) => one.delegation === delegation.id),
    })),
  },
]
const staff = people.filter(({ workshopRole }) => ['host', 'facilitator', 'note-taker'].includes(workshopRole))
const moving = people.filter((one) => !staff.includes(one))
const planOf = (seated: string[], gone: string[] = []) => ({
  groups: [{ key: 'g1', people: seated.map((person) => ({ person, name: '', delegation: '' })) }],
  rounds: [{ round: 1, placements: [], tables: [{ room: 'xx', table: 1, people: [...seated, ...gone] }] }],
})
const ids = moving.map(({ id }) => id)

test('finds nothing to do while everybody who moves has a seat, room staff aside', () => {
  expect(staff.length).toBeGreaterThan(0)
  expect(changedList(planOf(ids), list)).toEqual({ unseated: [], lost: 0 })
})

test('names who has come onto the list and counts the seats of those who have left it', () => {
  const { unseated, lost } = changedList(planOf(ids.slice(2), ['somebody-gone']), list)
  expect(unseated.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.slice(0, 2)))
  expect(unseated).toHaveLength(2)
  expect(lost).toBe(1)
})
