import { cafeViews } from '@kapihan/cafe'
import { answer } from '../platform/feature.ts'
import { briefsOf } from './brief-rows.ts'

export const briefs = answer(cafeViews.briefs, ({ input, db }) => briefsOf(db, input))
