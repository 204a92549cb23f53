const bytes = 8192
/** Where PostgreSQL's versions have had the checksum, in bytes; it follows what it is computed over. */
const [first, last] = [200, 512]

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value >>> 0
})

/**
 * Whether this is a whole pg_control: PostgreSQL ends what it writes there with its CRC-32C (Castagnoli). Read before a
 * store is opened, since opening a damaged one changes files.
 */
export function controlFileIsSound(file: Buffer): boolean {
  if (file.length !== bytes) return false
  let crc = 0xffffffff
  for (let at = 0; at < last; at++) {
    if (at >= first && at % 4 === 0 && file.readUInt32LE(at) === (crc ^ 0xffffffff) >>> 0) return true
    crc = (crc >>> 8) ^ table[(crc ^ file[at]!) & 0xff]!
  }
  return false
}
