import { createHash } from 'node:crypto'
import { Refusal, type Id } from '@kapihan/base'
import { draftFromThemes as draft, isEdited, outcomeActs } from '@kapihan/outcome'
import { handle } from '../platform/feature.ts'
import { documentOf, evidenceOf, saveDocument, waitForTurn } from './document-rows.ts'

export const draftFromThemes = handle(
  outcomeActs.draftFromThemes,
  async ({ input: { workshop, document: id }, db }) => {
    await waitForTurn(db, workshop)
    const before = await documentOf(db, workshop)
    if (before !== null && isEdited(before)) throw new Refusal('outcome.already-edited')
    const document = draft(await evidenceOf(db, workshop), id, (what) => idFrom(`${id} ${what}`))
    await saveDocument(db, workshop, document)
    return document
  },
)

/** An id in the form of a random one, the same for the same text, so that drafting twice under one id is safe. */
function idFrom(text: string): Id {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
