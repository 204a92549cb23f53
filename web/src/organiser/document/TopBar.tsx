import { languages, type Language } from '@kapihan/base'
import { useState } from 'react'
import { languageName } from '../../text/language-name.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Choice.tsx'
import { Refused } from '../../ui/Notice.tsx'
import { documentWords } from './document-words.ts'
import { ExportSheet } from './ExportSheet.tsx'
import { readyWords } from './ready-words.ts'
import { useWorkbench } from './workbench.tsx'

/** Which language is shown, and the way out. */
export function TopBar() {
  const say = useWords(documentWords)
  const sayReady = useWords(readyWords)
  const { language, setLanguage, document, doing, acts, writing, choosing } = useWorkbench()
  const [isExporting, setExporting] = useState(false)
  return (
    <div className="top-0 z-10 -mx-4 flex flex-col gap-2 border-b border-line bg-paper px-4 py-2 sm:sticky sm:-mx-6 sm:px-6 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Chips<Language>
          label={say('language')}
          value={language}
          onChange={setLanguage}
          options={languages.map((key) => ({ key, label: <span lang={key}>{languageName(key, key)}</span> }))}
        />
        <div className="flex flex-wrap items-center gap-2">
          {document.revision === 1 ? (
            <Button
              look="quiet"
              isPending={doing.isBusy}
              aria-description={say('draft-anew-why')}
              onPress={() => void acts.draft()}
            >
              {say(doing.isBusy ? 'drafting' : 'draft-anew')}
            </Button>
          ) : null}
          <Button look="primary" onPress={() => setExporting(true)}>
            {sayReady('export')}
          </Button>
        </div>
      </div>
      <Refused error={writing === null && !choosing ? doing.error : null} />
      <ExportSheet isOpen={isExporting} onClose={() => setExporting(false)} />
    </div>
  )
}
