import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/universal'

// Numbers stay as written ("007"), and a date in a list of names is at least legible.
const textOf = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : typeof cell === 'string' || typeof cell === 'boolean'
      ? String(cell)
      : ''

const rows = await readSheet(new Blob([workerData as Uint8Array<ArrayBuffer>]) as never, {
  trim: false,
  parseNumber: (digits) => digits as unknown as number,
})
parentPort?.postMessage(rows.map((row) => row.map(textOf)))
