import { z } from 'zod'
import { GroupKey } from './problem.ts'

const Count = z.int().min(0)

/** How one value of an attribute is spread over the groups, against the ideal. */
export const ValueSpread = z.strictObject({
  value: z.string(),
  people: Count,
  groups: z.array(z.strictObject({ group: GroupKey, count: Count, floor: Count, ceil: Count })),
})
export type ValueSpread = z.infer<typeof ValueSpread>

/** A figure beside what chance gives: the mean of twenty random seatings of the same sizes. */
const AgainstChance = z.strictObject({ total: Count, random: z.number().min(0) })
/** A figure beside the floor that no schedule of these sizes can go under. */
const AgainstBound = z.strictObject({ total: Count, random: z.number().min(0), bound: Count })

/**
 * Why the seats are as they are, in numbers. Names no person and no rule: who asked for what, and why, cannot be read from it.
 */
export const Explanation = z.strictObject({
  seed: z.int().min(0),
  people: Count,
  balance: z.array(z.strictObject({ attribute: z.string(), weight: z.number(), values: z.array(ValueSpread) })),
  languages: z.array(
    z.strictObject({ language: z.string(), groups: z.array(z.strictObject({ group: GroupKey, people: Count })) }),
  ),
  /** People outside [floor, ceil], summed over groups and values (`groups`) or over tables and values (`tables`). */
  imbalance: z.strictObject({ groups: AgainstChance, tables: AgainstChance }),
  /** Meeting the same people again. `most` is how often the pair that meets most often meets. */
  repeats: z.strictObject({ coin: AgainstBound, excess: AgainstBound, most: Count }),
  /** Delegations of two or more with more of their people in one group than an even spread needs. */
  notSpread: z.array(z.strictObject({ delegation: z.string(), people: Count, inOneGroup: Count })),
})
export type Explanation = z.infer<typeof Explanation>
