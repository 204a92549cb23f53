import { blueprintActs, blueprintViews, type Agenda } from '@kapihan/blueprint'
import type { Play } from '../play.ts'
import { Visitor, WasRefused } from '../visitor.ts'

/** The secretariat tries the concept note's own agenda, is told that it does not fit, and releases the one that does. */
export async function playDesign({ door, workshop, tell }: Play): Promise<Agenda> {
  const secretariat = await Visitor.arrive(door, 'secretariat')
  const drafts = await secretariat.view(blueprintViews.drafts, { workshop })
  const number = (await secretariat.view(blueprintViews.releases, { workshop })).length + 1
  const release = ({ draft, revision }: (typeof drafts)[number]) =>
    secretariat.act(blueprintActs.release, {
      workshop,
      draft,
      revision,
      number,
      note: 'Released in rehearsal.',
      despiteFindings: false,
    })
  for (const draft of drafts) {
    try {
      const agenda = await release(draft)
      tell(`Agenda ${agenda.number} released: ${draft.name.en}`)
      return agenda
    } catch (error) {
      if (!(error instanceof WasRefused) || error.code !== 'blueprint.does-not-fit') throw error
      tell(
        `“${draft.name.en}” does not fit: ${draft.findings.map((finding) => finding.code.split('.').at(-1)).join(', ')}`,
      )
    }
  }
  throw new Error('no design of this workshop fits')
}
