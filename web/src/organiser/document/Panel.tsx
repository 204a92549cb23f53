import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Chips } from '../../ui/Choice.tsx'
import { ReadyPanel } from './ReadyPanel.tsx'
import { readyWords } from './ready-words.ts'
import { sourceWords } from './source-words.ts'
import { SourcesPanel } from './SourcesPanel.tsx'
import { panelElement, useWorkbench } from './workbench.tsx'

/** Beside the document: what the current paragraph rests on, or what keeps the whole from going out. */
export function Panel() {
  const say = useWords(sourceWords)
  const sayReady = useWords(readyWords)
  const { number } = useFormat()
  const { panel, setPanel, blocks } = useWorkbench()
  const errors = blocks.filter((block) => block.severity === 'error').length
  return (
    <aside
      id={panelElement}
      tabIndex={-1}
      className="scroll-mt-4 flex min-w-0 flex-col gap-4 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:px-1 print:hidden"
    >
      <Chips
        label={sayReady('show')}
        value={panel}
        onChange={setPanel}
        options={[
          { key: 'sources' as const, label: say('sources') },
          { key: 'ready' as const, label: `${sayReady('ready')} ${errors === 0 ? '✓' : number(errors)}` },
        ]}
      />
      {panel === 'sources' ? <SourcesPanel /> : <ReadyPanel />}
    </aside>
  )
}
