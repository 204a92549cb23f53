import type { Agenda } from '@kapihan/blueprint'
import type { Feature } from '../platform/feature.ts'
import { agenda } from './agenda.ts'
import { clock } from './clock.ts'
import { drafts } from './drafts.ts'
import { editDraft } from './edit-draft.ts'
import { milestones } from './milestones.ts'
import { release } from './release.ts'
import { releases } from './releases.ts'
import { setClock } from './set-clock.ts'

export { clockPort } from './clock-port.ts'
export { readClock } from './clock-rows.ts'
export { handOverAgendas } from './hand-over.ts'
export { releasedAgenda } from './release-rows.ts'
export { seedBlueprint } from './seed-blueprint.ts'

/** What the blueprint needs from the gate: a way to give the voice side its copy of a release. Must bear being called twice. */
export interface BlueprintPorts {
  publishAgenda: (agenda: Agenda) => Promise<void>
}

export function blueprint(ports: BlueprintPorts): Feature {
  return {
    acts: [editDraft, release(ports), setClock],
    views: [drafts, agenda, releases, milestones, clock],
  }
}
