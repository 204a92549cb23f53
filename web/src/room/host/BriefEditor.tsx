import type { Room } from '@kapihan/blueprint'
import { cafeActs, type Brief, type BriefHeading, type BriefLine } from '@kapihan/cafe'
import { useState } from 'react'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { TwoStep } from '../TwoStep.tsx'
import { inHeadings, mostLines, moveLine, moveToHeading, putBack } from './brief-draft.ts'
import { Conflict } from './Conflict.tsx'
import { EditableLine } from './EditableLine.tsx'
import { hostWords } from './host-words.ts'
import type { useBriefDraft } from './use-brief-draft.ts'

interface Props {
  room: Room
  brief: Brief
  draft: ReturnType<typeof useBriefDraft>
  onOpen: (line: BriefLine) => void
  onSigned: () => void
}

/** The draft a round left, to be made fair and signed. */
export function BriefEditor({ room, brief, draft, onOpen, onSigned }: Props) {
  const say = useWords(hostWords)
  const sayCafe = useWords(cafeWords)
  const text = useText()
  const tell = useUndo()
  const sign = useAct(cafeActs.signBrief)
  const [added, setAdded] = useState<string | null>(null)
  const { lines, setLines, state } = draft

  function add(heading: BriefHeading): void {
    const id = newId()
    setAdded(id)
    setLines((now) => [...now, { id, heading, text: '', cards: [] }])
  }
  function remove(line: BriefLine): void {
    const at = lines.indexOf(line)
    setLines((now) => now.filter((one) => one.id !== line.id))
    tell({ what: say('removed'), undo: () => setLines((now) => putBack(now, line, at)) })
  }
  function move(line: BriefLine, by: 1 | -1): void {
    setLines((now) => moveLine(now, line.id, by))
    // Under another heading it is a new field: the focus goes along.
    requestAnimationFrame(() => document.getElementById(`line-${line.id}`)?.focus())
  }
  return (
    <div className="flex flex-col gap-8">
      <p className="max-w-prose text-quiet">
        {say('draft-hint')} {say('keys')}
      </p>
      <Refused error={(draft.conflict ? null : draft.refused) ?? sign.error} />
      {draft.conflict ? <Conflict draft={draft} brief={brief} onOpen={onOpen} /> : null}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {inHeadings(lines).map((group) => (
          <section key={group.heading} className="flex flex-col gap-3">
            <h2 className="border-b-2 border-line pb-1 text-lg font-semibold text-accent">
              {sayCafe(`heading.${group.heading}`)}
            </h2>
            <ol className="flex flex-col gap-3">
              {group.lines.map((line, index) => (
                <EditableLine
                  key={line.id}
                  line={line}
                  number={index + 1}
                  isNew={line.id === added}
                  onText={(written) =>
                    setLines((now) => now.map((one) => (one.id === line.id ? { ...one, text: written } : one)))
                  }
                  onMove={(by) => move(line, by)}
                  onHeading={(heading) => setLines((now) => moveToHeading(now, line.id, heading))}
                  onRemove={() => remove(line)}
                  onOpen={() => onOpen(line)}
                />
              ))}
            </ol>
            <Button
              look="quiet"
              className="self-start"
              isDisabled={lines.length >= mostLines}
              onPress={() => add(group.heading)}
            >
              {say('add')}
            </Button>
          </section>
        ))}
      </div>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-line bg-paper py-4">
        <TwoStep
          look="primary"
          label={say('sign', { room: text(room.name) })}
          again={say('sign-again')}
          isDisabled={state !== 'saved' || sign.isPending}
          onPress={() => {
            onSigned()
            sign.mutate({ room: brief.room, round: brief.round, revision: draft.revision })
          }}
        />
        <p role="status" className={state === 'offline' ? 'text-accent' : 'text-quiet'}>
          {say(`state.${state}`)}
        </p>
      </div>
    </div>
  )
}
