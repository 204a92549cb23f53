import { act, Id, topic, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Agenda, ReleaseNote, ReleaseNumber } from './agenda.ts'
import { Blueprint } from './blueprint.ts'
import { Clock, ClockChange } from './clock.ts'
import { Finding } from './finding.ts'

/** How often a draft has been saved; 0 stands for one not saved yet. */
const Revision = z.int().min(0)

export const blueprintActs = {
  editDraft: act('blueprint.editDraft', {
    plane: 'design',
    summary: 'Saves a draft of the blueprint, or a new one from revision 0, and says what the checker finds in it.',
    input: z.strictObject({ ...WorkshopInput.shape, draft: Id, revision: Revision, blueprint: Blueprint }),
    output: z.strictObject({ revision: Revision, findings: z.array(Finding) }),
    may: ['secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'blueprint', 'drafts')],
    bodyLimit: 256 * 1024,
  }),
  release: act('blueprint.release', {
    plane: 'design',
    summary: 'Releases a draft as the next numbered agenda, which everyone reads and nobody can change.',
    input: z.strictObject({
      ...WorkshopInput.shape,
      draft: Id,
      revision: Revision,
      number: ReleaseNumber,
      note: ReleaseNote,
      despiteFindings: z.boolean(),
    }),
    output: Agenda,
    may: ['secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'blueprint', 'agenda')],
  }),
  setClock: act('blueprint.setClock', {
    plane: 'design',
    summary: 'Pauses, resumes or extends the one clock of all rooms.',
    input: z.strictObject({ ...WorkshopInput.shape, id: Id, change: ClockChange }),
    output: Clock,
    may: ['facilitator', 'secretariat'],
    touches: ({ workshop }) => [topic(workshop, 'blueprint', 'clock')],
  }),
}
