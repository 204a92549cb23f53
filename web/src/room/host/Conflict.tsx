import { cafeRefusals, type Brief, type BriefLine } from '@kapihan/cafe'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { BriefHeadings } from './BriefHeadings.tsx'
import { hostWords } from './host-words.ts'
import type { useBriefDraft } from './use-brief-draft.ts'

interface Props {
  draft: ReturnType<typeof useBriefDraft>
  /** What is stored now. */
  brief: Brief
  onOpen: (line: BriefLine) => void
}

/** Somebody else saved: their version in full, one's own still in the fields, and the choice. */
export function Conflict({ draft, brief, onOpen }: Props) {
  const say = useWords(hostWords)
  const { language } = useReading()
  const tell = useUndo()
  function takeTheirs(): void {
    const mine = draft.takeTheirs()
    tell({ what: say('mine-left'), undo: () => draft.setLines(() => mine) })
  }
  return (
    <section className="flex flex-col gap-4 rounded-lg border-2 border-warn p-5">
      <Notice look="refused">{cafeRefusals['cafe.brief-changed-meanwhile'].say[language]}</Notice>
      <h2 className="text-lg font-semibold">{say('their-version')}</h2>
      <BriefHeadings lines={brief.lines} onOpen={onOpen} />
      <div className="flex flex-wrap gap-3">
        <Button onPress={takeTheirs}>{say('take-theirs')}</Button>
        <Button onPress={draft.keepMine}>{say('keep-mine')}</Button>
      </div>
    </section>
  )
}
