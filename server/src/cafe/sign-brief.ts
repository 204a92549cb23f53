import { cafeActs, signBrief as sign } from '@kapihan/cafe'
import { handle } from '../platform/feature.ts'
import { changeBrief } from './brief-rows.ts'

export const signBrief = handle(cafeActs.signBrief, ({ input, db }) =>
  changeBrief(db, input, (brief) => sign(brief, input.revision)),
)
