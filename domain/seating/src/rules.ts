import type { Constraints } from './problem.ts'

/** One thing the secretariat asked for. It has no reason, and no rule is more important than another. */
export type Rule =
  { kind: 'apart' | 'together'; people: readonly [string, string] } | { kind: 'pinned'; person: string; group: string }

export function rulesOf({ apart, together, pinned }: Constraints): Rule[] {
  return [
    ...together.map((people) => ({ kind: 'together' as const, people })),
    ...pinned.map(({ person, group }) => ({ kind: 'pinned' as const, person, group })),
    ...apart.map((people) => ({ kind: 'apart' as const, people })),
  ]
}

/** The rule as a refusal names it: `apart p7 p9`, `pinned p7 g2`. Ids only, never a name. */
export function nameOfRule(rule: Rule): string {
  return rule.kind === 'pinned' ? `pinned ${rule.person} ${rule.group}` : `${rule.kind} ${rule.people.join(' ')}`
}

export const peopleOf = (rule: Rule): readonly string[] => (rule.kind === 'pinned' ? [rule.person] : rule.people)
