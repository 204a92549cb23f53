import { baseRefusals, type RefusalTable } from '@kapihan/base'
import { blueprintRefusals, type Agenda } from '@kapihan/blueprint'
import { cafeRefusals } from '@kapihan/cafe'
import { harvestRefusals } from '@kapihan/harvest'
import { outcomeRefusals } from '@kapihan/outcome'
import { peopleRefusals } from '@kapihan/people'
import { plansRefusals } from '@kapihan/plans'
import { seatingRefusals } from '@kapihan/seating'
import type { Hono } from 'hono'
import { blueprint, clockPort } from './blueprint/index.ts'
import { cafe } from './cafe/index.ts'
import { publishAgenda } from './chatham/index.ts'
import { harvest } from './harvest/index.ts'
import { outcome } from './outcome/index.ts'
import { people } from './people/index.ts'
import type { Platform } from './platform/act.ts'
import type { Feature } from './platform/feature.ts'
import { api, type HttpParts } from './platform/http.ts'
import { plans } from './plans/index.ts'
import { seating } from './seating/index.ts'

/** Every refusal a reader may meet, with its sentence in four languages. */
export const refusals: RefusalTable = {
  ...baseRefusals,
  ...blueprintRefusals,
  ...peopleRefusals,
  ...seatingRefusals,
  ...cafeRefusals,
  ...harvestRefusals,
  ...outcomeRefusals,
  ...plansRefusals,
}

/** The one way from the design to the voice side: its copy of a released agenda. */
export const gateOf = ({ stores }: Platform) => ({
  publishAgenda: (agenda: Agenda) => publishAgenda(stores.voice, agenda),
})

/** The list of features, in the order of the work: the only file that knows them all and ties their ports. */
export function featuresOf(platform: Platform): Feature[] {
  return [blueprint(gateOf(platform)), people(), seating(), cafe(clockPort(platform)), harvest(), outcome(), plans()]
}

export type AppParts = Omit<HttpParts, 'features' | 'refusals'>

export function makeApp(parts: AppParts): Hono {
  return api({ ...parts, features: featuresOf(parts), refusals })
}
