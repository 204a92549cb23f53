import { mulberry32, seededId } from '@kapihan/base'
import { expect, test } from 'vitest'
import { readDelegationList } from './delegation-list.ts'
import { mergeList, type Registered } from './list-merge.ts'

const heading = ['Family name', 'Given name', 'Delegation', 'Constituency', 'E-mail', 'Position']
const random = mulberry32(1)
const newId = () => seededId(random)
const nobody: Registered = { people: [], delegations: [] }

function take(rows: string[][], known = nobody, checkedIn = new Set<string>()) {
  const list = readDelegationList([heading, ...rows])
  expect(list.problems).toEqual([])
  return mergeList({ list, known, checkedIn, newId })
}
const row = (family: string, given: string, delegation: string, email = '', position = '') => [
  family,
  given,
  delegation,
  delegation.length === 3 ? 'Government' : 'Civil society',
  email,
  position,
]
const names = ({ people }: Registered) => people.map(({ familyName }) => familyName)
const idOf = ({ people }: Registered, family: string) => people.find(({ familyName }) => familyName === family)?.id

const first = take([
  row('Macchiato', 'Nimbus', 'PHL', 'n@phl.example'),
  row('Zonda', 'Brisa', 'PHL'),
  row('Halo', 'Calima', 'Cloud Watchers', 'c@cloud.example'),
])

test('the same list again changes nobody and keeps every id', () => {
  const again = take(
    [
      row('Zonda', 'Brisa', 'PHL'),
      row('Macchiato', 'Nimbus', 'PHL', 'n@phl.example'),
      row('Halo', 'Calima', 'Cloud Watchers', 'c@cloud.example'),
    ],
    first,
  )
  expect(again).toMatchObject({ added: 0, replaced: 0, withdrawn: [] })
  expect(new Set(again.people)).toEqual(new Set(first.people))
  expect(again.delegations).toEqual(first.delegations)
})

test('knows people again by address when the name changed, by name when the address did', () => {
  const again = take(
    [
      row('Macchiato-Lluvia', 'Nimbus', 'PHL', 'N@phl.example'),
      row('Zonda', 'Brisa', 'PHL', 'b@phl.example', 'Counsellor'),
    ],
    first,
  )
  expect(again).toMatchObject({ added: 0, replaced: 2, withdrawn: [] })
  expect(idOf(again, 'Macchiato-Lluvia')).toBe(idOf(first, 'Macchiato'))
  expect(idOf(again, 'Zonda')).toBe(idOf(first, 'Zonda'))
})

test('lets an address win over a name, so that nobody takes over another’s entry', () => {
  const again = take([row('Macchiato', 'Nimbus', 'PHL'), row('Cortado', 'Nimbus', 'PHL', 'n@phl.example')], first)
  expect(idOf(again, 'Cortado')).toBe(idOf(first, 'Macchiato'))
  expect(idOf(again, 'Macchiato')).not.toBe(idOf(first, 'Macchiato'))
})

test('withdraws whom a delegation no longer names, and leaves other delegations alone', () => {
  const again = take([row('Macchiato', 'Nimbus', 'PHL', 'n@phl.example'), row('Bruma', 'Alba', 'PHL')], first)
  expect(again.withdrawn.map(({ familyName }) => familyName)).toEqual(['Zonda'])
  expect(names(again)).toEqual(['Macchiato', 'Bruma', 'Halo'])
  expect(again.added).toBe(1)
})

test('does not withdraw who is here already', () => {
  const zonda = idOf(first, 'Zonda') ?? ''
  const again = take([row('Macchiato', 'Nimbus', 'PHL', 'n@phl.example')], first, new Set([zonda]))
  expect(again.withdrawn).toEqual([])
  expect(names(again)).toContain('Zonda')
})

test('drops a delegation when its last person moved to another', () => {
  const again = take([row('Halo', 'Calima', 'ECU', 'c@cloud.example')], first)
  expect(again.delegations.map(({ code }) => code).sort()).toEqual(['ECU', 'PHL'])
  expect(idOf(again, 'Halo')).toBe(idOf(first, 'Halo'))
})

test('knows an organization again in another spelling', () => {
  const again = take([row('Halo', 'Calima', 'CLOUD  WATCHERS', 'c@cloud.example')], first)
  expect(again.people.find(({ familyName }) => familyName === 'Halo')?.delegation).toBe(first.people[2]?.delegation)
})
