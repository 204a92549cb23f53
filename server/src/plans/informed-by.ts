import { Refusal } from '@kapihan/base'
import type { MeasureContent } from '@kapihan/plans'
import { paragraphNumbersOf } from '../outcome/index.ts'
import type { Db } from '../platform/store.ts'

/** Refuses a measure informed by a paragraph that the outcome document does not have. */
export async function paragraphExists(
  db: Db,
  workshop: string,
  informedBy: MeasureContent['informedBy'],
): Promise<void> {
  if (informedBy === null) return
  const numbers = await paragraphNumbersOf(db, workshop)
  if (!numbers.has(informedBy.paragraph)) throw new Refusal('base.unknown', { what: 'paragraph' })
}
