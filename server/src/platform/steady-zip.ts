import { unzipSync, zipSync } from 'fflate'

/** The earliest date a ZIP can hold, in the machine's own time zone: the same bytes everywhere. */
const noDate = new Date(1980, 0, 1)

/**
 * An office document without the times its library put into it: the same content gives the same bytes, and nobody reads
 * from a file when it was made.
 */
export function steadyZip(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: noDate, level: 6 })
}
