import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  out: './server/migrations/identity',
  schema: [
    './server/src/platform/identity-schema.ts',
    './server/src/platform/session-tables.ts',
    './server/src/platform/identity-journal.ts',
    './server/src/{blueprint,people,seating}/tables.ts',
  ],
})
