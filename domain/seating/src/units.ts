import type { Rule } from './rules.ts'

/** People who cannot be separated, as rows; most units are one person. */
export interface Unit {
  rows: number[]
  /** The only part it may be in, where it is pinned. */
  part?: number
  /** Units it may not share a part with, by position. */
  enemies: number[]
}

/** Rows and part names a set of rules speaks about. */
export interface Setting {
  ids: readonly string[]
  parts: readonly string[]
}

/** The units the rules make of the people, or undefined where rules contradict at once: apart from oneself, pinned to two parts. */
export function unitsOf({ ids, parts }: Setting, rules: readonly Rule[]): Unit[] | undefined {
  const row = new Map(ids.map((id, index) => [id, index]))
  const rootOf = joined(ids.length, rules, row)
  const units = new Map<number, Unit>()
  for (let index = 0; index < ids.length; index++) {
    const unit = units.get(rootOf(index)) ?? { rows: [], enemies: [] }
    unit.rows.push(index)
    units.set(rootOf(index), unit)
  }
  const position = new Map([...units.keys()].map((root, index) => [root, index]))
  const list = [...units.values()]
  const unitOf = (id: string) => position.get(rootOf(row.get(id) as number)) as number
  for (const rule of rules) {
    if (rule.kind === 'pinned') {
      const unit = list[unitOf(rule.person)] as Unit
      const part = parts.indexOf(rule.group)
      if (unit.part !== undefined && unit.part !== part) return undefined
      unit.part = part
    } else if (rule.kind === 'apart') {
      const [one, other] = [unitOf(rule.people[0]), unitOf(rule.people[1])]
      if (one === other) return undefined
      list[one]?.enemies.push(other)
      list[other]?.enemies.push(one)
    }
  }
  return list
}

/** Union-find over the `together` rules. */
function joined(count: number, rules: readonly Rule[], row: Map<string, number>): (index: number) => number {
  const parent = Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number
    return root
  }
  for (const rule of rules)
    if (rule.kind === 'together')
      parent[rootOf(row.get(rule.people[0]) as number)] = rootOf(row.get(rule.people[1]) as number)
  return rootOf
}
