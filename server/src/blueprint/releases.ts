import { blueprintViews } from '@kapihan/blueprint'
import { answer } from '../platform/feature.ts'
import { releasesOf } from './release-rows.ts'

export const releases = answer(blueprintViews.releases, async ({ input, db }) => {
  const stored = await releasesOf(db, input.workshop)
  return stored.map(({ number, agenda, releasedAt }) => ({
    number,
    note: agenda.note,
    releasedAt: releasedAt.toISOString(),
  }))
})
