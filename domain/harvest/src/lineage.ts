import { found, type Id } from '@kapihan/base'
import { z } from 'zod'
import { Theme } from './theme.ts'

/** A theme, those it came from and those that came from it. Each list is nearest first and names a theme once. */
export const Lineage = z.strictObject({ theme: Theme, ancestors: z.array(Theme), descendants: z.array(Theme) })
export type Lineage = z.infer<typeof Lineage>

type Themes = ReadonlyMap<Id, Theme>

/** Every theme this one came from by merge or split; none for a theme the rapporteur created. Refuses an unknown id. */
export function lineageOf(themes: Themes, id: Id): Theme[] {
  const step = (theme: Theme) =>
    theme.parents.map((parent) => found(themes.get(parent), 'base.unknown', { what: 'theme' }))
  return walk(found(themes.get(id), 'base.unknown', { what: 'theme' }), step)
}

/** Every theme that came from this one; what a source that names a merged theme now stands on. */
export function descendantsOf(themes: Themes, id: Id): Theme[] {
  const all = [...themes.values()]
  return walk(found(themes.get(id), 'base.unknown', { what: 'theme' }), (theme) =>
    all.filter((one) => one.parents.includes(theme.id)),
  )
}

/** A split and a later merge of its parts meet again, so a theme may be reached twice: it counts once. */
function walk(start: Theme, step: (theme: Theme) => Theme[]): Theme[] {
  const seen = new Map<Id, Theme>()
  let reached = step(start)
  while (reached.length > 0) {
    const fresh = reached.filter((theme) => !seen.has(theme.id))
    for (const theme of fresh) seen.set(theme.id, theme)
    reached = [...new Set(fresh)].flatMap(step)
  }
  return [...seen.values()]
}
