import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'

/** Global setup of the PGlite test project: one new store is made and copied for each test file, which is five times quicker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kapihan-pglite-'))
  const fresh = await PGlite.create()
  const copy = await fresh.dumpDataDir('none')
  await fresh.close()
  const file = join(folder, 'fresh.tar')
  await writeFile(file, Buffer.from(await copy.arrayBuffer()))
  project.provide('store', `file:${file}`)
  return () => rm(folder, { recursive: true, force: true })
}
