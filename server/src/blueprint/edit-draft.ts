import { blueprintActs, checkDesign, editDraft as edit } from '@kapihan/blueprint'
import { handle } from '../platform/feature.ts'
import { readDraft, saveDraft } from './draft-rows.ts'

export const editDraft = handle(blueprintActs.editDraft, async ({ input, db, now }) => {
  const { workshop, ...sent } = input
  const stored = await readDraft(db, workshop, sent.draft)
  const next = edit(workshop, stored, sent)
  if (next !== stored) await saveDraft(db, workshop, next, now)
  return { revision: next.revision, findings: checkDesign(next.blueprint) }
})
