import { defineConfig } from 'vitest/config'

const server = { include: ['server/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, isolate: false }

const report = process.env['KAPIHAN_TEST_REPORT']

export default defineConfig({
  test: {
    // CI reads its closing line from the runner's own report.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'domain',
          isolate: false,
          include: ['domain/**/*.test.ts', 'workshops/**/*.test.ts', 'rehearsal/**/*.test.ts'],
        },
      },
      { test: { name: 'server on PGlite', ...server, globalSetup: 'server/test/pglite-template.ts' } },
      { test: { name: 'server on PostgreSQL', ...server, globalSetup: 'server/test/postgres-server.ts' } },
      { test: { name: 'web', include: ['web/src/**/*.test.{ts,tsx}'] } },
      { test: { name: 'e2e', include: ['e2e/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
})
