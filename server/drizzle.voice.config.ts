import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  out: './server/migrations/voice',
  schema: [
    './server/src/platform/voice-schema.ts',
    './server/src/platform/voice-journal.ts',
    './server/src/{chatham,cafe,harvest,outcome,plans}/tables.ts',
  ],
})
