import { cafeActs, editBrief as edit } from '@kapihan/cafe'
import { handle } from '../platform/feature.ts'
import { changeBrief } from './brief-rows.ts'

export const editBrief = handle(cafeActs.editBrief, ({ input, db }) =>
  changeBrief(db, input, (brief) => edit(brief, input.revision, input.lines)),
)
