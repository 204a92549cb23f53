import { boolean, index, text, timestamp } from 'drizzle-orm/pg-core'
import { identity } from './identity-schema.ts'

const instant = () => timestamp({ withTimezone: true }).notNull()

export const user = identity.table('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull(),
  image: text(),
  createdAt: instant(),
  updatedAt: instant(),
  workshop: text().notNull(),
  role: text().notNull(),
  party: text(),
  person: text(),
})

export const session = identity.table(
  'session',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: instant(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant(),
    updatedAt: instant(),
  },
  (table) => [index('session_by_user').on(table.userId)],
)

export const account = identity.table('account', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: timestamp({ withTimezone: true }),
  refreshTokenExpiresAt: timestamp({ withTimezone: true }),
  scope: text(),
  password: text(),
  createdAt: instant(),
  updatedAt: instant(),
})

export const verification = identity.table(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant(),
    createdAt: instant(),
    updatedAt: instant(),
  },
  (table) => [index('verification_by_identifier').on(table.identifier)],
)
