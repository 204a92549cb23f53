import { crc32, deflateRawSync } from 'node:zlib'
import writeExcelFile from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { textInZip } from '../../test/unzip.ts'
import { readXlsx } from './xlsx-sheet.ts'

const xlsx = await writeExcelFile([[{ value: 'Family name', type: String }]]).toBuffer()
const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
]
const sheet = 'xl/worksheets/sheet1.xml'

/** The workbook with another sheet in the place of its own. */
function withSheet(xml: string, declared?: number): Buffer {
  const files = [...parts.map((path) => ({ path, xml: textInZip(xlsx, path) })), { path: sheet, xml, declared }]
  return zip(files)
}

function zip(files: { path: string; xml: string; declared?: number | undefined }[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, xml, declared } of files) {
    const plain = Buffer.from(xml)
    const packed = deflateRawSync(plain)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declared ?? plain.length, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(path), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(path)]))
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const sheetXml = textInZip(xlsx, sheet)
const withRow = (row: string) => sheetXml.replace('</sheetData>', `${row}</sheetData>`)

test('reads the workbook these tests take apart and put together again', async () => {
  expect(await readXlsx(withSheet(sheetXml))).toEqual([['Family name']])
})

test('reads numbers as written and dates and truth values as text', async () => {
  const cells = '<c r="A2"><v>007</v></c><c r="B2" t="b"><v>1</v></c>'
  expect(await readXlsx(withSheet(withRow(`<row r="2">${cells}</row>`)))).toEqual([
    ['Family name', ''],
    ['007', 'true'],
  ])
})

test('refuses a small file that declares to become a large one', async () => {
  await expect(readXlsx(withSheet(sheetXml + ' '.repeat(25 * 1024 * 1024)))).rejects.toThrow('unpacks to too much')
})

test('gives a file that lies about its size no more than it declared', async () => {
  const lying = withSheet(sheetXml + ' '.repeat(25 * 1024 * 1024), 100)
  await expect(readXlsx(lying)).rejects.toThrow('unclosed tag')
})

test('survives a sheet whose one cell stands in the last corner', async () => {
  const corner = withSheet(withRow('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
  await expect(readXlsx(corner)).rejects.toThrow(/memory limit|took too long/)
})
