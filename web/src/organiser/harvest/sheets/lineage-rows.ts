import type { Lineage, Theme } from '@kapihan/harvest'

/** A place in the drawing: a theme, or where a line passes a generation on its way to a later one. */
export type Node = { theme: Theme } | { theme: null; towards: string }
export interface Line {
  /** Middles of the upper and the lower end, as shares of the width. */
  from: number
  to: number
}
export interface Generation {
  nodes: Node[]
  /** From this generation to the next. */
  lines: Line[]
}

/** A theme's origin as generations, the oldest first: each theme stands below all it came from (longest-path layering). */
export function lineageRows({ theme, ancestors, descendants }: Lineage): Generation[] {
  const themes = new Map([theme, ...ancestors, ...descendants].map((one) => [one.id, one]))
  const parentsOf = (one: Theme) => one.parents.flatMap((id) => themes.get(id) ?? [])
  const depths = new Map<string, number>()
  const depthOf = (one: Theme): number => {
    const known = depths.get(one.id)
    if (known !== undefined) return known
    const depth = Math.max(-1, ...parentsOf(one).map(depthOf)) + 1
    depths.set(one.id, depth)
    return depth
  }
  const rows: Node[][] = []
  for (const one of themes.values()) (rows[depthOf(one)] ??= []).push({ theme: one })
  for (const one of themes.values())
    for (const parent of parentsOf(one))
      for (let depth = depthOf(parent) + 1; depth < depthOf(one); depth++)
        rows[depth]!.push({ theme: null, towards: `${parent.id} ${one.id}` })
  return rows.map((nodes, depth) => ({ nodes, lines: linesBetween(nodes, rows[depth + 1] ?? []) }))
}

function linesBetween(above: Node[], below: Node[]): Line[] {
  const middle = (row: Node[], at: number) => (at + 0.5) / row.length
  return above.flatMap((upper, i) =>
    below.flatMap((lower, j) => (joined(upper, lower) ? [{ from: middle(above, i), to: middle(below, j) }] : [])),
  )
}

function joined(upper: Node, lower: Node): boolean {
  if (upper.theme !== null && lower.theme !== null) return lower.theme.parents.includes(upper.theme.id)
  if (upper.theme === null && lower.theme === null) return upper.towards === lower.towards
  if (upper.theme !== null && lower.theme === null) return lower.towards.startsWith(`${upper.theme.id} `)
  return upper.theme === null && lower.theme !== null && upper.towards.endsWith(` ${lower.theme.id}`)
}
