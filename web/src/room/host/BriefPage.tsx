import type { Room } from '@kapihan/blueprint'
import type { Brief, BriefLine } from '@kapihan/cafe'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { savable } from './brief-draft.ts'
import { BriefEditor } from './BriefEditor.tsx'
import { BriefHeadings } from './BriefHeadings.tsx'
import { hostWords } from './host-words.ts'
import { useBriefDraft } from './use-brief-draft.ts'

interface Props {
  room: Room
  brief: Brief
  onOpen: (line: BriefLine) => void
  onSigned: () => void
}

/** What a round leaves in a room: a draft to edit and sign, afterwards the signed brief. */
export function BriefPage({ room, brief, onOpen, onSigned }: Props) {
  const say = useWords(hostWords)
  const draft = useBriefDraft(brief)
  if (brief.state === 'draft')
    return <BriefEditor room={room} brief={brief} draft={draft} onOpen={onOpen} onSigned={onSigned} />
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-center justify-between gap-4 print:hidden">
        <Notice look="done">{say('signed-note')}</Notice>
        <Button onPress={() => print()}>{say('print')}</Button>
      </div>
      <BriefHeadings lines={brief.lines} onOpen={onOpen} />
      {draft.changed ? (
        <section className="flex flex-col gap-4 rounded-lg border-2 border-warn p-5 print:hidden">
          <Notice look="refused">{say('signed-meanwhile')}</Notice>
          <BriefHeadings lines={savable(draft.lines)} onOpen={onOpen} />
        </section>
      ) : null}
    </div>
  )
}
