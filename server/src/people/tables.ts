import type { Localized } from '@kapihan/base'
import type { Delegation, Person } from '@kapihan/people'
import { index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { identity } from '../platform/identity-schema.ts'

export const delegations = identity.table(
  'delegations',
  {
    workshop: text().notNull(),
    id: uuid().notNull(),
    kind: text().$type<Delegation['kind']>().notNull(),
    code: text().notNull(),
    name: jsonb().$type<Localized>().notNull(),
    region: text().$type<Delegation['region']>(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
)

export const people = identity.table(
  'people',
  {
    workshop: text().notNull(),
    id: uuid().notNull(),
    familyName: text().notNull(),
    givenName: text().notNull(),
    delegation: uuid().notNull(),
    position: text().notNull(),
    constituency: text().$type<Person['constituency']>().notNull(),
    sector: text().$type<Person['sector']>().notNull(),
    level: text().$type<Person['level']>().notNull(),
    languages: jsonb().$type<string[]>().notNull(),
    workshopRole: text().$type<Person['workshopRole']>().notNull(),
    room: text(),
    email: text(),
  },
  (table) => [
    primaryKey({ columns: [table.workshop, table.id] }),
    index('people_by_delegation').on(table.workshop, table.delegation),
  ],
)

/** Who is here. No time: when somebody came is nobody’s business, and seating does not need it. */
export const checkIns = identity.table(
  'check_ins',
  { workshop: text().notNull(), person: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.workshop, table.person] })],
)
