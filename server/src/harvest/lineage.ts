import { found } from '@kapihan/base'
import { descendantsOf, harvestViews, lineageOf } from '@kapihan/harvest'
import { answer } from '../platform/feature.ts'
import { themesOf } from './board-rows.ts'

export const lineage = answer(harvestViews.lineage, async ({ input, db }) => {
  const themes = await themesOf(db, input.workshop)
  const ancestors = lineageOf(themes, input.theme)
  const theme = found(themes.get(input.theme), 'base.unknown', { what: 'theme' })
  return { theme, ancestors, descendants: descendantsOf(themes, input.theme) }
})
