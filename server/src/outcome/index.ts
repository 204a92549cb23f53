import type { Feature } from '../platform/feature.ts'
import { addParagraph } from './add-paragraph.ts'
import { archive } from './archive.ts'
import { document } from './document.ts'
import { draftFromThemes } from './draft-from-themes.ts'
import { editParagraph } from './edit-paragraph.ts'
import { exportDocument } from './export.ts'
import { paragraphs } from './paragraphs.ts'
import { readiness } from './readiness.ts'
import { removeParagraph } from './remove-paragraph.ts'
import { restoreParagraph } from './restore-paragraph.ts'
import { setSources } from './set-sources.ts'

export { paragraphNumbersOf } from './document-rows.ts'

export function outcome(): Feature {
  return {
    acts: [draftFromThemes, editParagraph, addParagraph, removeParagraph, restoreParagraph, setSources],
    views: [document, readiness, paragraphs, exportDocument, archive],
  }
}
