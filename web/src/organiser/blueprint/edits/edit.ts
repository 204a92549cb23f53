import type { Blueprint } from '@kapihan/blueprint'

/** One place in a blueprint that can be read and set. Values are strings, so that any two can be compared; '' where the place is gone. */
export interface Spot {
  key: string
  read: (blueprint: Blueprint) => string
  /** Changes nothing where the place is gone. */
  write: (blueprint: Blueprint, value: string) => Blueprint
}

/** A change someone made, with the value they started from: enough to make it again on a newer draft, and to take it back. */
export interface Edit {
  spot: Spot
  from: string
  to: string
  /** What was changed, in the reader's language. */
  what: string
  /** A value of this spot as a reader understands it. */
  show: (value: string) => string
}

export const makeEdit = (blueprint: Blueprint, edit: Omit<Edit, 'from'>): Edit => ({
  ...edit,
  from: edit.spot.read(blueprint),
})

export const applyEdits = (blueprint: Blueprint, edits: readonly Edit[]): Blueprint =>
  edits.reduce((made, { spot, to }) => spot.write(made, to), blueprint)

export const undone = (edit: Edit): Edit => ({ ...edit, from: edit.to, to: edit.from })

/** An edit whose spot somebody else has set to something else since, with what stands there now. */
export interface Collision {
  edit: Edit
  theirs: string
}

/** The edits that would overwrite what somebody else wrote. Two people who change different things do not collide. */
export function collisions(blueprint: Blueprint, edits: readonly Edit[]): Collision[] {
  const found: Collision[] = []
  let made = blueprint
  for (const edit of edits) {
    const theirs = edit.spot.read(made)
    if (theirs !== edit.from && theirs !== edit.to) found.push({ edit, theirs })
    made = edit.spot.write(made, edit.to)
  }
  return found
}

/** The edits as of what stands there now: what collided no longer does, and ours will win. */
export const rebased = (blueprint: Blueprint, edits: readonly Edit[]): Edit[] => {
  let made = blueprint
  return edits.map((edit) => {
    const from = edit.spot.read(made)
    made = edit.spot.write(made, edit.to)
    return { ...edit, from }
  })
}
