import { Refusal } from '@kapihan/base'
import type { ReadAs } from '@kapihan/people'
import { readCsv } from './csv-sheet.ts'
import { readXlsx } from './xlsx-sheet.ts'

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The rows of a delegation list as a spreadsheet shows them, whatever program wrote it. */
export async function readListFile(fileName: string, bytes: Uint8Array): Promise<{ rows: string[][]; readAs: ReadAs }> {
  try {
    if (isZip(bytes)) return { rows: await readXlsx(bytes), readAs: 'xlsx' }
    if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsv(bytes)
  } catch (cause) {
    throw Object.assign(new Refusal('people.file-unreadable'), { cause })
  }
  throw new Refusal('people.file-unreadable')
}
