import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { controlFileIsSound } from './control-file.ts'

test('knows the control file of a real store from one with a single byte changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kapihan-control-'))
  const store = await PGlite.create(join(folder, 'store'))
  await store.close()
  const control = await readFile(join(folder, 'store', 'global', 'pg_control'))
  expect(controlFileIsSound(control)).toBe(true)
  control[40]! ^= 1
  expect(controlFileIsSound(control)).toBe(false)
  expect(controlFileIsSound(Buffer.alloc(8192))).toBe(false)
  expect(controlFileIsSound(control.subarray(0, 100))).toBe(false)
  await rm(folder, { recursive: true })
})
