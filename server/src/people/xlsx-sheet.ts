import { Worker } from 'node:worker_threads'

const most = { unpackedBytes: 24 * 1024 * 1024, heapMb: 192, milliseconds: 8_000 }

/**
 * Rows of the first sheet of an XLSX file, blank ones included. Throws on what is no XLSX, and on a small file that would
 * become a large one: its parts may declare no more than 24 MiB (the unpacker gives them no more than they declare), and
 * the sheet is laid out in a thread of limited memory and time, since one cell in the last corner makes 17 thousand million.
 */
export async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  if (unpackedSize(Buffer.from(bytes)) > most.unpackedBytes) throw new Error('unpacks to too much')
  const thread = new Worker(new URL('xlsx-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: most.heapMb },
    stderr: true,
  })
  const timer = setTimeout(() => void thread.terminate(), most.milliseconds)
  try {
    return await new Promise((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('took too long')))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

/** The sum of the sizes a ZIP archive's directory declares. Throws where there is no directory. */
function unpackedSize(zip: Buffer): number {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('no ZIP archive')
  let at = zip.readUInt32LE(end + 16)
  let sum = 0
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    sum += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return sum
}
