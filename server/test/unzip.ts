import { inflateRawSync } from 'node:zlib'

/** The text of one file inside a ZIP archive (XLSX, DOCX). Archives of 4 GiB and more are none we make. */
export function textInZip(zip: Buffer, path: string): string {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    if (zip.toString('utf8', at + 46, at + 46 + nameLength!) === path) return fileAt(zip, at)
    at += 46 + nameLength! + extraLength! + commentLength!
  }
  throw new Error(`no ${path} in this archive`)
}

/** `at` is the entry in the archive's directory, which alone is sure to know the size. */
function fileAt(zip: Buffer, at: number): string {
  const [method, size, header] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const bytes = zip.subarray(start, start + size)
  return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
}
