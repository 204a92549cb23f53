import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-process.ts'

/** Global setup of the PostgreSQL test project: a real server for the length of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres()
  project.provide('store', url)
  return stop
}
