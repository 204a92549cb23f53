import { blueprintViews } from '@kapihan/blueprint'
import { answer } from '../platform/feature.ts'
import { readClock } from './clock-rows.ts'

export const clock = answer(blueprintViews.clock, ({ input, db }) => readClock(db, input.workshop))
