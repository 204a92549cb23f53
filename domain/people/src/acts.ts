import { act, Id, Role, topic, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { ListProblem } from './list-problem.ts'
import { PersonSummary } from './person.ts'
import { findState } from './state.ts'

export const listTopic = (workshop: string) => topic(workshop, 'people', 'list')
export const checkInTopic = (workshop: string) => topic(workshop, 'people', 'check-in')

/** A file of 2 MiB, in base64. */
const fileLength = 2_800_000

/** How the texts of a file were found to be written. Windows-1252 is what is left when a CSV is no UTF: look at the accents. */
export const ReadAs = z.enum(['xlsx', 'utf-8', 'utf-16', 'windows-1252'])
export type ReadAs = z.infer<typeof ReadAs>

/** Roles whose holders work with a link. A participant has a ticket. */
export const LinkRole = Role.extract([
  'secretariat',
  'rapporteur',
  'host',
  'facilitator',
  'note-taker',
  'desk',
  'planner',
])
export type LinkRole = z.infer<typeof LinkRole>

export const peopleActs = {
  importList: act('people.importList', {
    plane: 'identity',
    summary:
      'Takes over a delegation list (CSV or XLSX), or tells what taking it over would change. A list with a problem is taken over not at all.',
    input: WorkshopInput.extend({
      fileName: z.string().min(1).max(255),
      content: z.base64().max(fileLength),
      dryRun: z.boolean(),
    }),
    output: z.strictObject({
      /** People and delegations of the workshop once the list is in. */
      people: z.int(),
      delegations: z.int(),
      added: z.int(),
      /** Known before, and now as the list says. */
      replaced: z.int(),
      /** No longer listed by their own delegation and not checked in. */
      withdrawn: z.array(PersonSummary),
      readAs: ReadAs,
      /** Empty unless `dryRun`. */
      problems: z.array(ListProblem),
    }),
    may: ['secretariat'],
    touches: ({ workshop, dryRun }) => (dryRun ? [] : [listTopic(workshop)]),
    bodyLimit: fileLength + 1024,
  }),
  checkIn: act('people.checkIn', {
    plane: 'identity',
    summary: 'Notes that a person is here, by ticket or by name. A second time changes nothing and says so.',
    input: WorkshopInput.extend({
      by: z.union([z.strictObject({ ticket: z.string().min(1).max(64) }), z.strictObject({ person: Id })]),
    }),
    output: z.strictObject({ person: PersonSummary, already: z.boolean() }),
    may: ['desk', 'secretariat'],
    touches: ({ workshop }, { already }) => (already ? [] : [checkInTopic(workshop)]),
    // When and in what order people came is written down nowhere.
    journal: false,
  }),
  undoCheckIn: act('people.undoCheckIn', {
    plane: 'identity',
    summary: 'Takes a check-in back. Taking back what was not there changes nothing.',
    input: WorkshopInput.extend({ person: Id }),
    output: z.strictObject({ person: PersonSummary }),
    may: ['desk'],
    touches: ({ workshop }) => [checkInTopic(workshop)],
    journal: false,
  }),
  issueLinks: act('people.issueLinks', {
    plane: 'identity',
    summary:
      'Makes a link for each role named, to be opened once. Only a planner’s names a party, the state whose plan it opens.',
    input: WorkshopInput.extend({
      roles: z.array(LinkRole).min(1).max(50),
      /** ISO 3166-1 alpha-3. */
      party: z
        .string()
        .refine((code) => findState(code)?.code === code, { message: 'unknown_state' })
        .optional(),
    }),
    output: z.array(z.strictObject({ role: LinkRole, token: z.string() })),
    may: ['secretariat'],
    touches: () => [],
  }),
  issueTickets: act('people.issueTickets', {
    plane: 'identity',
    summary:
      'Makes a ticket for everybody, or for the people named, to be printed on their badges. Tokens are told once and kept nowhere.',
    input: WorkshopInput.extend({ people: z.array(Id).min(1).max(5_000).optional() }),
    output: z.array(z.strictObject({ person: PersonSummary, token: z.string() })),
    may: ['secretariat'],
    touches: () => [],
    bodyLimit: 256 * 1024,
  }),
}
