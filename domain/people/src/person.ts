import { Id, Key, Localized } from '@kapihan/base'
import { z } from 'zod'
import { Constituency } from './constituency.ts'
import { Sector } from './sector.ts'
import { Region } from './state.ts'
import { Level, WorkshopRole } from './workshop-role.ts'

/** What a delegation is. Observer states are observers, as are intergovernmental organizations outside the United Nations. */
export const DelegationKind = z.enum(['state', 'observer', 'un', 'stakeholder'])
export type DelegationKind = z.infer<typeof DelegationKind>

/** The unit in which people are nominated, counted and spread over groups: a state, or one organization. */
export const Delegation = z.strictObject({
  id: Id,
  kind: DelegationKind,
  /** ISO 3166-1 alpha-3 of a state, otherwise a short form of the name to print where space is scarce. Not unique. */
  code: z.string(),
  name: Localized,
  /** Null where an organization belongs to no one region. */
  region: Region.nullable(),
})
export type Delegation = z.infer<typeof Delegation>

/** Longest texts of a list, in characters as a reader counts. */
export const longest = { familyName: 80, givenName: 80, delegation: 120, position: 120, email: 254 } as const

/** Somebody who is coming. Known on the identity plane only; nothing on the voice side can name or hold one. */
export const Person = z.strictObject({
  id: Id,
  familyName: z.string(),
  /** Empty for people who have one name. */
  givenName: z.string(),
  delegation: Id,
  /** Empty where the list says none. */
  position: z.string(),
  constituency: Constituency,
  sector: Sector,
  level: Level,
  /** Two-letter codes, the preferred one first. Empty where the list says none. */
  languages: z.array(z.string()),
  workshopRole: WorkshopRole,
  /** The room of its host, facilitator or note-taker; null for everybody else, and until it is known. */
  room: Key.nullable(),
  email: z.string().nullable(),
})
export type Person = z.infer<typeof Person>

/** What the desk and a badge show of a person. */
export const PersonSummary = Person.pick({
  id: true,
  familyName: true,
  givenName: true,
  constituency: true,
  workshopRole: true,
  room: true,
}).extend({ delegation: Localized })
export type PersonSummary = z.infer<typeof PersonSummary>

export function summaryOf(person: Person, delegation: Delegation): PersonSummary {
  const { id, familyName, givenName, constituency, workshopRole, room } = person
  return { id, familyName, givenName, constituency, workshopRole, room, delegation: delegation.name }
}
