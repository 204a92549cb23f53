import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { steadyZip } from './steady-zip.ts'

const made = (year: number) =>
  zipSync({ 'a/b.xml': strToU8('<b/>'), 'c.txt': strToU8('c') }, { mtime: new Date(year, 5, 5) })

test('gives the same bytes whenever a file was made, and keeps what is in it', () => {
  expect(made(2019)).not.toEqual(made(2020))
  expect(steadyZip(made(2019))).toEqual(steadyZip(made(2020)))
  expect(unzipSync(steadyZip(made(2019)))).toEqual(unzipSync(made(2019)))
})
