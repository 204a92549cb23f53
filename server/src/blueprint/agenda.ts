import { blueprintViews } from '@kapihan/blueprint'
import { answer } from '../platform/feature.ts'
import { releasedAgenda } from './release-rows.ts'

export const agenda = answer(blueprintViews.agenda, ({ input, db }) => releasedAgenda(db, input.workshop))
