import { blueprintViews } from '@kapihan/blueprint'
import { answer } from '../platform/feature.ts'
import { releasedAgenda } from './release-rows.ts'

export const milestones = answer(
  blueprintViews.milestones,
  async ({ input, db }) => (await releasedAgenda(db, input.workshop)).milestones,
)
