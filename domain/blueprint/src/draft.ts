import { Refusal } from '@kapihan/base'
import { checkDesign } from './check-design.ts'
import type { Blueprint } from './parts.ts'

/** A blueprint being worked on. `revision` counts its saves from 1. */
export interface Draft {
  draft: string
  revision: number
  blueprint: Blueprint
}

// Parsed blueprints hold their fields in the order of the schema, so equal content is equal text.
const sameBlueprint = (one: Blueprint, other: Blueprint): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * The draft as saved. `edit.revision` is the one the editor started from, 0 for a draft that is new; refuses when someone else has saved
 * since. Saving what is already there changes nothing, so an edit may be sent twice. Both blueprints must come out of `Blueprint.parse`.
 */
export function editDraft(workshop: string, stored: Draft | null, edit: Draft): Draft {
  if (edit.blueprint.slug !== workshop) throw new Refusal('blueprint.other-workshop', { workshop: edit.blueprint.slug })
  if (stored !== null && sameBlueprint(stored.blueprint, edit.blueprint)) return stored
  sameRevision(stored, edit.revision)
  return { ...edit, revision: edit.revision + 1 }
}

function sameRevision(stored: Draft | null, revision: number): void {
  const current = stored?.revision ?? 0
  if (revision !== current) throw new Refusal('blueprint.changed-meanwhile', { revision: current })
}

/** What someone asks for who wants a draft released. */
export interface ReleaseWish {
  revision: number
  number: number
  despiteFindings: boolean
}

/**
 * Refuses a release of anything but what its editor saw: the draft has moved on, or another release has taken the number.
 * Refuses a design with errors or warnings unless told to release it all the same; open points stand in nobody's way.
 */
export function mayRelease(
  draft: Draft,
  latestNumber: number,
  { revision, number, despiteFindings }: ReleaseWish,
): void {
  sameRevision(draft, revision)
  const next = latestNumber + 1
  if (number !== next) throw new Refusal('blueprint.number-not-next', { number, next })
  const against = checkDesign(draft.blueprint).filter(({ severity }) => severity !== 'note')
  if (against.length === 0 || despiteFindings) return
  throw new Refusal('blueprint.does-not-fit', {
    count: against.length,
    findings: [...new Set(against.map(({ code }) => code))],
  })
}
