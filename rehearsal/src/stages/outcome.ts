import { outcomeActs, outcomeViews } from '@kapihan/outcome'
import { plansActs, plansViews } from '@kapihan/plans'
import { actionsOf } from '@kapihan/gcm'
import type { Language } from '@kapihan/base'
import type { Play } from '../play.ts'
import { Visitor } from '../visitor.ts'

/** The files of a rehearsal, by name. */
export type Documents = Map<string, Uint8Array>

/** The drafter drafts, mends a paragraph and exports. */
export async function playOutcome({ door, workshop, chance, tell }: Play, documents: Documents) {
  const drafter = await Visitor.arrive(door, 'rapporteur')
  const document = await drafter.act(outcomeActs.draftFromThemes, { workshop, document: chance.id() })
  const paragraphs = document.sections.flatMap((section) => section.paragraphs)
  const [first] = paragraphs
  if (first !== undefined)
    await drafter.act(outcomeActs.editParagraph, {
      workshop,
      paragraph: first.id,
      revision: first.revision,
      language: 'en',
      text: first.text.en,
    })
  const wanted: [string, 'docx' | 'pdf' | 'html', Language][] = [
    ['outcome.en.docx', 'docx', 'en'],
    ['outcome.en.pdf', 'pdf', 'en'],
    ['outcome.ar.pdf', 'pdf', 'ar'],
    ['outcome.en.html', 'html', 'en'],
  ]
  for (const [name, format, language] of wanted)
    documents.set(name, await drafter.file(outcomeViews.export, { workshop, format, language }))
  tell(`${paragraphs.length} paragraphs, ${wanted.length} documents`)
  return {
    paragraphs: paragraphs.length,
    paragraphsWithoutSources: paragraphs.filter((one) => one.sources.length === 0).length,
  }
}

/** A ministry takes what it can use into its own plan. */
export async function playPlans({ door, workshop, chance, tell }: Play, documents: Documents): Promise<void> {
  const planner = await Visitor.arrive(door, 'planner', 'PHL')
  const inputs = await planner.view(outcomeViews.paragraphs, { workshop })
  const usable = inputs.filter((paragraph) => paragraph.objectives.length > 0)
  for (const paragraph of usable.slice(0, 8)) {
    const objective = paragraph.objectives[0]!
    const complete = chance.happens(0.6)
    await planner.act(plansActs.addMeasure, {
      workshop,
      id: chance.id(),
      title: `Follow up paragraph ${paragraph.number}`,
      objective,
      action: chance.oneOf(actionsOf(objective)).id,
      leadMinistry: complete ? 'Ministry of Labour' : null,
      indicator: complete ? 'Share of permits decided within 30 days' : null,
      start: complete ? '2019-09-01' : null,
      end: complete ? '2021-12-31' : null,
      informedBy: { paragraph: paragraph.id },
    })
  }
  documents.set('plan.xlsx', await planner.file(plansViews.export, { workshop, language: 'en' }))
  tell(`A plan of ${Math.min(8, usable.length)} measures`)
}
