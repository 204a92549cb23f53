import { writtenText } from '@kapihan/base'
import type { Room } from '@kapihan/blueprint'
import { findConstituency, type Constituency } from './constituency.ts'
import { fold } from './fold.ts'
import type { Heading } from './list-heading.ts'
import { columnTitles, type ListColumn } from './list-columns.ts'
import type { ListProblem, ListProblemCode } from './list-problem.ts'
import { longest, type Delegation, type DelegationKind, type Person } from './person.ts'
import { findSector } from './sector.ts'
import { readLanguages } from './spoken-language.ts'
import { findState, isObserverState } from './state.ts'
import { findLevel, findWorkshopRole } from './workshop-role.ts'

/** A room as the blueprint names it. */
export type KnownRoom = Pick<Room, 'key' | 'name'>

/** A delegation before it has an id; `key` is the same whenever a list means the same delegation. */
export type ListedDelegation = Omit<Delegation, 'id'> & { key: string }
export type ListedPerson = Omit<Person, 'id' | 'delegation'> & { delegation: string; row: number }

/** A state by its code, an organization by its name in whatever spelling. */
export const delegationKey = ({ kind, code, name }: Pick<Delegation, 'kind' | 'code' | 'name'>): string =>
  `${kind}:${kind === 'state' ? code : fold(name.en)}`

const withKey = (delegation: Omit<Delegation, 'id'>): ListedDelegation => ({
  key: delegationKey(delegation),
  ...delegation,
})

// Something with one @ and a dot in the domain. Whether it can be delivered only a mail shows.
const address = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/

const kindOf = (constituency: Constituency): DelegationKind =>
  constituency === 'government'
    ? 'state'
    : constituency === 'observer'
      ? 'observer'
      : constituency === 'un-system'
        ? 'un'
        : 'stakeholder'

/** Reads one row; whatever is wrong is noted and the rest of the row still read, so that one look shows every problem. */
export class RowReader {
  readonly problems: ListProblem[] = []
  readonly #cells: string[]
  readonly #heading: Heading
  readonly #row: number

  constructor(cells: string[], heading: Heading, row: number) {
    this.#cells = cells
    this.#heading = heading
    this.#row = row
  }

  person(rooms: readonly KnownRoom[]): { person: ListedPerson; delegation: ListedDelegation } | undefined {
    const constituency = this.#required('constituency', findConstituency, 'unknown-constituency')
    const delegation = constituency === undefined ? undefined : this.#delegation(constituency)
    const rest = {
      familyName: this.#text('familyName', true),
      givenName: this.#text('givenName'),
      position: this.#text('position'),
      sector: this.#optional('sector', findSector, 'unknown-sector') ?? 'none',
      level: this.#optional('level', findLevel, 'unknown-level') ?? 'expert',
      languages: this.#optional('languages', readLanguages, 'unknown-language') ?? [],
      workshopRole: this.#optional('role', findWorkshopRole, 'unknown-role') ?? 'participant',
      room: this.#optional('room', (text) => roomOf(text, rooms), 'unknown-room') ?? null,
      email: this.#email(),
    } satisfies Partial<ListedPerson>
    if (constituency === undefined || delegation === undefined || this.problems.length > 0) return undefined
    return { person: { ...rest, constituency, delegation: delegation.key, row: this.#row }, delegation }
  }

  #delegation(constituency: Constituency): ListedDelegation | undefined {
    const column = this.#cell('delegation') === '' && constituency === 'government' ? 'country' : 'delegation'
    if (constituency === 'government') return this.#government(column)
    const state = this.#optional('country', findState, 'unknown-country')
    const name = this.#text('delegation', true)
    const kind = kindOf(constituency)
    if (name === '') return undefined
    return withKey({ kind, code: shortCode(name), name: { en: name }, region: state?.group ?? null })
  }

  #government(column: ListColumn): ListedDelegation | undefined {
    const state = this.#required(column, findState, 'unknown-country')
    if (state === undefined) return undefined
    const kind = isObserverState(state.code) ? 'observer' : 'state'
    return withKey({ kind, code: state.code, name: state.name, region: state.group })
  }

  #text(column: keyof typeof longest, required = false): string {
    const cell = this.#cell(column)
    if (cell === '') {
      if (required) this.#note(column, 'missing')
      return ''
    }
    const read = writtenText(longest[column]).safeParse(cell)
    if (read.success) return read.data
    this.#note(column, read.error.issues.some((issue) => issue.message === 'unprintable') ? 'unprintable' : 'too-long')
    return ''
  }

  #email(): string | null {
    const text = this.#text('email').toLowerCase()
    if (text === '' || address.test(text)) return text || null
    this.#note('email', 'bad-email')
    return null
  }

  #required<T>(column: ListColumn, find: (text: string) => T | undefined, code: ListProblemCode): T | undefined {
    if (this.#cell(column) === '') this.#note(column, 'missing')
    return this.#optional(column, find, code)
  }

  #optional<T>(column: ListColumn, find: (text: string) => T | undefined, code: ListProblemCode): T | undefined {
    const cell = this.#cell(column)
    if (cell === '') return undefined
    const value = find(cell)
    if (value === undefined) this.#note(column, code)
    return value
  }

  #cell(column: ListColumn): string {
    const at = this.#heading.at.get(column)
    return at === undefined ? '' : (this.#cells[at.index] ?? '')
  }

  #note(column: ListColumn, code: ListProblemCode): void {
    this.problems.push({ row: this.#row, column: this.#heading.at.get(column)?.title ?? columnTitles[column].en, code })
  }
}

function roomOf(text: string, rooms: readonly KnownRoom[]): string | undefined {
  const wanted = fold(text)
  return rooms.find(({ key, name }) =>
    [key, ...Object.values(name)].some((word) => word !== undefined && fold(word) === wanted),
  )?.key
}

/** The acronym in brackets if the name has one, a short name itself, otherwise the initials of its capitalised words. */
function shortCode(name: string): string {
  const bracketed = /\(([^()\s]{2,12})\)\s*$/.exec(name)?.[1]
  if (bracketed !== undefined) return bracketed
  if (name.length <= 12) return name
  const initials = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? ''
  return initials.length >= 2 ? initials.slice(0, 12) : (name.split(/\s+/)[0] ?? name).slice(0, 12)
}
