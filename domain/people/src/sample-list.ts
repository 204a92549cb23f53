import { mulberry32, seededId, shuffled } from '@kapihan/base'
import { readDelegationList } from './delegation-list.ts'
import { fold } from './fold.ts'
import { columnTitles, type ListColumn } from './list-columns.ts'
import { mergeList, type Registered } from './list-merge.ts'
import type { KnownRoom } from './list-row.ts'
import * as words from './sample-words.ts'
import type { SampleTongue } from './sample-words.ts'
import { isObserverState } from './state.ts'
import { type State, states } from './state-table.ts'
import type { Level } from './workshop-role.ts'

type SampleRow = Partial<Record<ListColumn, string>>

const columns: ListColumn[] = [
  'familyName',
  'givenName',
  'delegation',
  'country',
  'constituency',
  'position',
  'sector',
  'level',
  'languages',
  'role',
  'room',
  'email',
]

/** The Chair, the co-conveners and the country that hosts come with more people than the rest. */
const conveners: Record<string, number> = { PHL: 4, BHR: 4, ECU: 4, CHE: 2 }
const statesInAll = 80
const pairs = 12

/** The rooms the sample's staff are named for. */
export const sampleRooms: KnownRoom[] = ['XX', 'XXI', 'XXII'].map((number) => ({
  key: number.toLowerCase(),
  name: { en: `Room ${number}` },
}))

/** A delegation list of 150 invented people from 80 states and 39 organizations, heading first; the same for the same seed. */
export function sampleList(seed: number): string[][] {
  const sample = new Sample(mulberry32(seed))
  const rows = [...sample.governments(), ...sample.organizations()]
  return [
    columns.map((column) => columnTitles[column].en),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ]
}

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** `sampleList` as a CSV file, with the byte order mark by which Excel knows that the accents are UTF-8. */
export const sampleCsv = (seed: number): string =>
  `\uFEFF${sampleList(seed)
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('')}`

/** The people of `sampleList`, read as any list is, with ids from the same seed. */
export function sampleDelegations(seed: number): Registered {
  const list = readDelegationList(sampleList(seed), sampleRooms)
  const random = mulberry32(seed + 1)
  const known = { people: [], delegations: [] }
  const { people, delegations } = mergeList({ list, known, checkedIn: new Set(), newId: () => seededId(random) })
  return { people, delegations }
}

class Sample {
  readonly #random: () => number
  readonly #names: Record<'latin' | 'arabic', [string, string][]>
  #people = 0

  constructor(random: () => number) {
    this.#random = random
    this.#names = {
      latin: this.#pairUp(withDoubleNames(words.latinFamilies, random), words.latinGivens),
      arabic: shuffled(
        words.arabicFamilies.flatMap((family) => words.arabicGivens.map((given): [string, string] => [family, given])),
        random,
      ),
    }
  }

  governments(): SampleRow[] {
    const members = states.filter(({ code }) => !isObserverState(code))
    const [fixed, others] = [
      members.filter(({ code }) => code in conveners),
      members.filter(({ code }) => !(code in conveners)),
    ]
    const chosen = shuffled(others, this.#random).slice(0, statesInAll - fixed.length)
    const size = (state: State): number => conveners[state.code] ?? (chosen.indexOf(state) < pairs ? 2 : 1)
    return [...fixed, ...chosen]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .flatMap((state) =>
        shuffled(sectorsOfGovernment, this.#random)
          .slice(0, size(state))
          .map((sector, nth) => this.#official(state, sector, nth)),
      )
  }

  organizations(): SampleRow[] {
    return words.sampleBodies.flatMap(({ name, country, constituency, tongue, roles }) =>
      roles.map(([role, room]) => ({
        ...this.#person(tongue, name),
        delegation: name,
        country,
        constituency,
        position: this.#pick(words.samplePositions[tongue].other),
        role,
        room: room ?? '',
      })),
    )
  }

  #official(state: State, sector: string, nth: number): SampleRow {
    const tongue = tongueOf(state.code)
    const level: Level = nth === 0 && (state.code in conveners || this.#random() < 0.35) ? 'political' : 'expert'
    const position = this.#pick(words.samplePositions[tongue][level])
    return {
      ...this.#person(tongue, state.code),
      delegation: state.code,
      constituency: 'government',
      position,
      sector,
      level,
    }
  }

  #person(tongue: SampleTongue, delegation: string): SampleRow {
    const script = tongue === 'ar' && this.#random() < 0.6 ? 'arabic' : 'latin'
    const [familyName, givenName] = this.#names[script].pop()!
    const number = String(++this.#people).padStart(3, '0')
    const local = script === 'latin' ? fold(`${givenName} ${familyName}`).replaceAll(' ', '.') : `delegate.${number}`
    const host = fold(/\((\w+)\)$/.exec(delegation)?.[1] ?? delegation)
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')
    // One in seven gives no address, as in life. ".example" is reserved: no mail can reach anybody.
    const email = this.#random() < 1 / 7 ? '' : `${local}@${host || 'organization'}.example`
    return { familyName, givenName, email, languages: this.#languages(tongue) }
  }

  #languages(tongue: SampleTongue): string {
    const second = tongue === 'en' ? this.#pick(['', '', 'fr', 'es', 'ar']) : this.#pick(['en', 'en', ''])
    return [tongue, second].filter(Boolean).join(' ')
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)]!
  }

  #pairUp(families: string[], givens: string[]): [string, string][] {
    const order = shuffled(givens, this.#random)
    return shuffled(families, this.#random).map((family, nth) => [family, order[nth % order.length]!])
  }
}

const sectorsOfGovernment = [
  'labour',
  'foreign-affairs',
  'interior',
  'development',
  'labour',
  'foreign-affairs',
  'justice',
]

const tongueOf = (state: string): SampleTongue =>
  (['ar', 'fr', 'es'] as const).find((tongue) => words.tonguesOfStates[tongue].includes(state)) ?? 'en'

/** Every name once alone and once or twice in a double name. */
function withDoubleNames(families: string[], random: () => number): string[] {
  const single = families.filter((family) => !family.includes('-'))
  const [left, right] = [shuffled(single, random), shuffled(single, random)]
  return [
    ...families,
    ...left.map((one, nth) => (one === right[nth] ? `${one}-Nube` : `${one}-${right[nth]!}`)),
    ...single.map((one) => `${one}-Brume`),
  ]
}
