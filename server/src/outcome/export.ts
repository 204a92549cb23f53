import type { FileAnswer } from '@kapihan/base'
import { exportOrRefuse, outcomeViews, renderTree, type ExportFormat, type OutcomeTree } from '@kapihan/outcome'
import { answer } from '../platform/feature.ts'
import { draftedDocument, evidenceOf } from './document-rows.ts'
import { asDocx } from './export/docx.ts'
import { asHtml } from './export/html.ts'
import { asPdf } from './export/pdf.ts'

interface Exporter {
  mediaType: string
  write: (tree: OutcomeTree) => Uint8Array | Promise<Uint8Array>
}

const exporters: Record<ExportFormat, Exporter> = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: asDocx },
  pdf: { mediaType: 'application/pdf', write: asPdf },
  html: { mediaType: 'text/html; charset=utf-8', write: asHtml },
}

export const exportDocument = answer(outcomeViews.export, async ({ input, db }): Promise<FileAnswer> => {
  const { workshop, format, language } = input
  const document = await draftedDocument(db, workshop)
  const evidence = await evidenceOf(db, workshop)
  exportOrRefuse(document, evidence)
  const { mediaType, write } = exporters[format]
  const bytes = await write(renderTree(document, evidence, language))
  return { fileName: `${workshop}-outcome-${language}.${format}`, mediaType, bytes }
})
