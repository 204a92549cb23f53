import fc from 'fast-check'
import writeExcelFile from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { readListFile } from './list-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const csv = (text: string | Uint8Array) => readListFile('list.csv', typeof text === 'string' ? utf8(text) : text)
const unreadable = { code: 'people.file-unreadable' }

const rows = [
  ['Family name', 'Given name', 'Position'],
  ['القهوة', 'سحابة', 'وكيل الوزارة'],
  ['Ñandú; Lluvia', 'Éloïse', 'Head, "Unit"'],
]
const xlsxOf = (cells: (string | null)[][]) =>
  writeExcelFile(cells.map((row) => row.map((value) => (value === null ? null : { value, type: String })))).toBuffer()

test('reads commas, semicolons and tabs alike, with and without byte order mark', async () => {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  for (const separator of [',', ';', '\t'])
    for (const mark of ['', '\uFEFF'])
      for (const end of ['\n', '\r\n']) {
        const text = mark + rows.map((row) => row.map(quote).join(separator)).join(end) + end
        expect(await csv(text)).toEqual({ rows, readAs: 'utf-8' })
      }
})

test('reads what Excel saves without UTF-8, and says so', async () => {
  const bytes = Uint8Array.from(
    [...'Apellidos;Cargo\nÑandú;Señora – jefa'].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))),
  )
  expect(await csv(bytes)).toEqual({
    rows: [
      ['Apellidos', 'Cargo'],
      ['Ñandú', 'Señora – jefa'],
    ],
    readAs: 'windows-1252',
  })
})

test('reads Unicode text as Excel saves it', async () => {
  const text = '\uFEFFاسم العائلة\tالوفد\nالقهوة\tBHR\n'
  expect(await readListFile('list.txt', Buffer.from(text, 'utf16le'))).toEqual({
    rows: [
      ['اسم العائلة', 'الوفد'],
      ['القهوة', 'BHR'],
    ],
    readAs: 'utf-16',
  })
})

test('keeps blank rows, so that rows count as in the spreadsheet', async () => {
  expect((await csv('Family name,Delegation\n\nMoka,PHL\n')).rows).toEqual([
    ['Family name', 'Delegation'],
    [''],
    ['Moka', 'PHL'],
  ])
  const xlsx = await xlsxOf([[null], ['Family name', 'Delegation'], [null], ['Moka', 'PHL']])
  const read = await readListFile('list.xlsx', xlsx)
  expect(read.rows.map((row) => row.join())).toEqual([',', 'Family name,Delegation', ',', 'Moka,PHL'])
})

test('reads XLSX, and a cell that begins with "=" as the text it is', async () => {
  const cells = [...rows, ['=1+1', '+2', '-3']]
  expect(await readListFile('list.xlsx', await xlsxOf(cells))).toEqual({ rows: cells, readAs: 'xlsx' })
})

test('every text comes out of a CSV file as it went in', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('القهوة', 'سحابة؛ القهوة', 'Ñandú', '"', '""', ';', ',', 'a\nb', '=1+1', "'Zonda", ' Moka '),
  )
  const sheet = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('', '\uFEFF'),
      async (body, separator, mark) => {
        fc.pre(body.every((row) => row.every((text) => !text.includes('\u0000') && !text.includes('\uFEFF'))))
        const cells = [['Family name', 'Delegation', 'Constituency'], ...body]
        const text = mark + cells.map((row) => row.map(quote).join(separator)).join('\r\n')
        expect((await csv(text)).rows).toEqual(cells)
      },
    ),
  )
})

test('refuses what is no list: a picture, an old workbook, a damaged archive, another kind of file', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])
  const oldWorkbook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])
  const xlsx = await xlsxOf(rows)
  await expect(csv(png)).rejects.toMatchObject(unreadable)
  await expect(readListFile('list.xls', oldWorkbook)).rejects.toMatchObject(unreadable)
  await expect(readListFile('list.xlsx', xlsx.subarray(0, xlsx.length / 2))).rejects.toMatchObject(unreadable)
  await expect(readListFile('list.html', utf8('<table></table>'))).rejects.toMatchObject(unreadable)
  await expect(csv('Family name,Delegation\n"Moka,PHL\n')).rejects.toMatchObject(unreadable)
})
