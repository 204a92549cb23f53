import type { ReadAs } from '@kapihan/people'
import { parse } from 'csv-parse/sync'

const separators = [',', ';', '\t']

/** Rows of a CSV file, blank ones included, so that they count as the spreadsheet counts them. Throws on what is no CSV. */
export function readCsv(bytes: Uint8Array): { rows: string[][]; readAs: ReadAs } {
  const { text, readAs } = decode(bytes)
  if (text.includes('\u0000')) throw new Error('a binary file')
  return { rows: split(text, separatorOf(text)), readAs }
}

const split = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    ...(to === undefined ? {} : { to }),
  })

/** The one that makes most columns of the first rows; spreadsheets write a semicolon where the comma is decimal. */
function separatorOf(text: string): string {
  const columns = (separator: string): number => {
    try {
      return Math.max(0, ...split(text, separator, 5).map((row) => row.length))
    } catch {
      return 0 // a quotation mark that only the right separator puts at the start of a cell
    }
  }
  return separators.reduce((best, one) => (columns(one) > columns(best) ? one : best))
}

/** UTF-8 or UTF-16 if it is that without a flaw; otherwise what Excel writes when nobody chose UTF-8 in western Europe. */
function decode(bytes: Uint8Array): { text: string; readAs: ReadAs } {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isUtf16) return { text: new TextDecoder('utf-16le', { fatal: true }).decode(bytes), readAs: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), readAs: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), readAs: 'windows-1252' }
  }
}
