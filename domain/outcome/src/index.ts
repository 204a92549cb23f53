export { documentTopic, outcomeActs } from './acts.ts'
export { Archive, archiveFormat, archiveOf, type ToArchive } from './archive.ts'
export { outcomeBlocks } from './block-texts.ts'
export { numbersOf, OutcomeDocument, paragraphOf, paragraphsOf, Removed, Section } from './document.ts'
export { draftFromThemes, type NewId } from './draft.ts'
export {
  addParagraph,
  editParagraph,
  isEdited,
  removeParagraph,
  restoreParagraph,
  setSources,
  type NewParagraph,
} from './edit.ts'
export type { Evidence } from './evidence.ts'
export { Paragraph, paragraphLength } from './paragraph.ts'
export { publishedParagraphs } from './published.ts'
export { Block, BlockCode, exportOrRefuse, readiness } from './readiness.ts'
export { outcomeRefusals } from './refusals.ts'
export { renderTree, type OutcomeTree, type Passage, type TreeParagraph, type TreeSection } from './render-tree.ts'
export { sectionLabels } from './sections.ts'
export { Source, ThemeSource } from './source.ts'
export { ExportFormat, outcomeViews, PublishedParagraph } from './views.ts'
