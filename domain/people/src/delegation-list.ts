import { foldedWords } from './fold.ts'
import { type Heading, readHeading } from './list-heading.ts'
import type { ListColumn } from './list-columns.ts'
import type { ListProblem } from './list-problem.ts'
import { type KnownRoom, type ListedDelegation, type ListedPerson, RowReader } from './list-row.ts'

export interface DelegationList {
  people: ListedPerson[]
  delegations: ListedDelegation[]
  problems: ListProblem[]
}

/** More than this is not the list of a workshop. */
export const mostRows = 5_000

// Direction marks, zero-width spaces and byte order marks come along from spreadsheets; no reader sees them in a name.
const unseen = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const tidy = (cell: string): string => cell.replace(unseen, '').replace(/\s+/gu, ' ').trim()

/**
 * Reads a delegation list as a spreadsheet gives it: rows of texts, blank rows included so that row numbers hold. The
 * first row with text is the heading, in any of the four languages and any order. A text is never a formula.
 * Never half: with a single problem nobody is taken over, and every problem is told at once.
 */
export function readDelegationList(
  rows: readonly (readonly string[])[],
  rooms: readonly KnownRoom[] = [],
): DelegationList {
  const sheet = rows.map((row) => row.map(tidy))
  const headingAt = sheet.findIndex(hasText)
  const body = sheet
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headingAt + 1)
    .filter(({ cells }) => hasText(cells))
  if (headingAt < 0 || body.length === 0)
    return onlyProblems([{ row: Math.max(headingAt, 0) + 1, column: '', code: 'no-rows' }])
  if (body.length > mostRows) return onlyProblems([{ row: headingAt + 1, column: '', code: 'too-many-rows' }])
  const { heading, problems } = readHeading(sheet[headingAt] ?? [], headingAt + 1)
  if (problems.some(({ code }) => code === 'missing-column')) return onlyProblems(problems)
  return readBody(body, heading, rooms, problems)
}

const hasText = (cells: string[]): boolean => cells.some((cell) => cell !== '')
const onlyProblems = (problems: ListProblem[]): DelegationList => ({ people: [], delegations: [], problems })

function readBody(
  body: { cells: string[]; row: number }[],
  heading: Heading,
  rooms: readonly KnownRoom[],
  problems: ListProblem[],
): DelegationList {
  const people: ListedPerson[] = []
  const delegations = new Map<string, ListedDelegation>()
  for (const { cells, row } of body) {
    const reader = new RowReader(cells, heading, row)
    const read = reader.person(rooms)
    problems.push(...reader.problems)
    if (read === undefined) continue
    people.push(read.person)
    const known = delegations.get(read.delegation.key)
    // The region may stand in one row of an organization only.
    delegations.set(read.delegation.key, { ...read.delegation, region: known?.region ?? read.delegation.region })
  }
  problems.push(...duplicates(people, heading))
  problems.sort((a, b) => a.row - b.row)
  return problems.length > 0 ? onlyProblems(problems) : { people, delegations: [...delegations.values()], problems }
}

/** One person, one row: the same name within a delegation in whatever order and spelling, or the same address anywhere. */
function duplicates(people: ListedPerson[], heading: Heading): ListProblem[] {
  const firstRow = new Map<string, number>()
  const problems: ListProblem[] = []
  const check = (column: ListColumn, mark: string, row: number): void => {
    const seeRow = firstRow.get(mark)
    if (seeRow === undefined) firstRow.set(mark, row)
    else if (problems.at(-1)?.row !== row)
      problems.push({ row, column: heading.at.get(column)?.title ?? '', code: 'duplicate-person', seeRow })
  }
  for (const person of people) {
    check('familyName', personKey(person), person.row)
    if (person.email !== null) check('email', person.email, person.row)
  }
  return problems
}

/** What makes two entries of a delegation the same person when there is no address to tell by. */
export const personKey = (person: Pick<ListedPerson, 'delegation' | 'familyName' | 'givenName'>): string =>
  `${person.delegation} ${foldedWords(`${person.familyName} ${person.givenName}`)}`
