import { directionOf, type FileAnswer, type Language } from '@kapihan/base'
import { citeAction, citeObjective, objective } from '@kapihan/gcm'
import { gapNames, gapsOf, planColumns, type Measure, type Plan } from '@kapihan/plans'
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node'

/** Numbers of the outcome document's paragraphs by their id; a paragraph that has gone is in it no more. */
export type ParagraphNumbers = ReadonlyMap<string, number>

type Column = keyof typeof planColumns
const widths: Record<Column, number> = {
  objective: 26,
  action: 24,
  title: 56,
  leadMinistry: 28,
  indicator: 36,
  start: 12,
  end: 12,
  gaps: 26,
  informedBy: 14,
}
const columns = Object.keys(widths) as Column[]

// XML has no form for these two, and a file that holds one is reported as damaged.
const notInXml = /[\uFFFE\uFFFF]/gu

/** Text as text: a cell that begins with "=" is never a formula, not even once somebody edits it (format "@"). */
const textCell = (text: string | null): Cell =>
  text === null
    ? null
    : { value: text.replace(notInXml, ''), type: String, format: '@', wrap: true, alignVertical: 'top' }

const dateCell = (date: string | null): Cell =>
  date === null
    ? null
    : { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }

const headCell = (column: Column, language: Language): CellObject => ({
  value: planColumns[column][language],
  type: String,
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
  wrap: true,
})

function cellsOf(measure: Measure, language: Language, numbers: ParagraphNumbers): Record<Column, Cell> {
  const { name } = citeObjective(measure.objective, language)
  const paragraph = measure.informedBy === null ? undefined : numbers.get(measure.informedBy.paragraph)
  const gaps = gapsOf(measure).map((gap) => gapNames[gap][language])
  return {
    objective: textCell(`${name}: ${objective(measure.objective).short[language]}`),
    action: textCell(measure.action === null ? null : citeAction(measure.action, language).name),
    title: textCell(measure.title),
    leadMinistry: textCell(measure.leadMinistry),
    indicator: textCell(measure.indicator),
    start: dateCell(measure.start),
    end: dateCell(measure.end),
    gaps: textCell(gaps.length === 0 ? null : new Intl.ListFormat(language, { type: 'unit' }).format(gaps)),
    informedBy: paragraph === undefined ? null : { value: paragraph, type: Number, alignVertical: 'top' },
  }
}

/** The plan as a spreadsheet: one row a measure, heading in the reader's language, right to left for Arabic. */
export async function planSheet(
  { party, measures }: Plan,
  language: Language,
  numbers: ParagraphNumbers,
): Promise<FileAnswer> {
  const head = columns.map((column) => headCell(column, language))
  const rows = measures.map((measure) => {
    const cells = cellsOf(measure, language, numbers)
    return columns.map((column) => cells[column])
  })
  const sheet = writeExcelFile([head, ...rows], {
    sheet: party,
    columns: columns.map((column) => ({ width: widths[column] })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    rightToLeft: directionOf(language) === 'rtl',
  })
  return {
    fileName: `national-plan-${party}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await sheet.toBuffer(),
  }
}
