import { checkDesign, type Finding, type Session, type Severity } from '@kapihan/blueprint'
import { useMemo, useState } from 'react'
import { useWords } from '../../text/words.ts'
import { blueprintWords } from './blueprint-words.ts'
import { roundsOfMinutes, minutesOfRounds, roundsSpot } from './edits/spots.ts'
import { FindingsList } from './FindingsList.tsx'
import { NoteAsRead } from './note/NoteAsRead.tsx'
import { Releases } from './release/Releases.tsx'
import { ReleaseSheet } from './release/ReleaseSheet.tsx'
import { RoundLength } from './timeline/RoundLength.tsx'
import { SessionSheet } from './timeline/SessionSheet.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { timelineWords } from './timeline/timeline-words.ts'
import { Unsaved } from './Unsaved.tsx'
import type { DraftEdits, StoredDraft } from './use-draft-edits.ts'

interface Props {
  draft: StoredDraft
  edits: DraftEdits
  isReleasing: boolean
  onReleased: () => void
}

/** One design: the note on one side, its days drawn to scale and what the checker finds in them on the other. */
export function Design({ draft, edits, isReleasing, onReleased }: Props) {
  const say = useWords(timelineWords)
  const sayBlueprint = useWords(blueprintWords)
  const [open, setOpen] = useState<Session | null>(null)
  const { blueprint } = edits
  const findings = useMemo(() => checkDesign(blueprint), [blueprint])

  function setRounds(minutes: number) {
    edits.make([
      {
        spot: roundsSpot,
        from: roundsSpot.read(blueprint),
        to: roundsOfMinutes(blueprint, minutes),
        what: say('rounds-title'),
        show: (value) => String(minutesOfRounds(value)),
      },
    ])
  }

  return (
    <>
      <Unsaved edits={edits} />
      <div className="grid gap-10 lg:grid-cols-[minmax(20rem,5fr)_8fr] lg:gap-12">
        <NoteAsRead edits={edits} />
        <div className="flex min-w-0 flex-col gap-8">
          <section id="days" aria-labelledby="days-title" className="flex scroll-mt-4 flex-col gap-5">
            <div>
              <h2 id="days-title" className="text-lg font-semibold">
                {say('days')}
              </h2>
              <RoundLength blueprint={blueprint} onChange={setRounds} />
            </div>
            <Verdict findings={findings} />
            <Timeline blueprint={blueprint} findings={findings} onMend={setRounds} onOpen={setOpen} />
          </section>
          <section id="findings" aria-labelledby="findings-title" className="scroll-mt-4">
            <h2 id="findings-title" className="mb-3 text-lg font-semibold">
              {sayBlueprint('findings')}
            </h2>
            <FindingsList findings={findings} onMend={setRounds} />
          </section>
          <Releases />
        </div>
      </div>
      {open === null ? null : <SessionSheet session={open} edits={edits} onClose={() => setOpen(null)} />}
      {isReleasing ? (
        <ReleaseSheet draft={draft} findings={findings} unsaved={edits.state !== 'revision'} onClose={onReleased} />
      ) : null}
      <span className="sr-only" role="status">
        {edits.state === 'revision' ? '' : sayBlueprint(edits.state, { revision: draft.revision })}
      </span>
    </>
  )
}

/** In a line: what speaks against the design, with the way to the list. */
function Verdict({ findings }: { findings: Finding[] }) {
  const say = useWords(blueprintWords)
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  return (
    <p
      className={`flex flex-wrap items-baseline gap-x-4 font-medium ${errors > 0 ? 'text-accent' : warnings > 0 ? 'text-warn' : 'text-done'}`}
    >
      <span>
        <span aria-hidden="true">{errors > 0 ? '✕' : warnings > 0 ? '!' : '✓'} </span>
        {say('verdict', { errors, warnings })}
      </span>
      {findings.length === 0 ? null : (
        <a
          href="#findings"
          className="text-sm font-normal text-quiet underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {say('verdict-open', { findings: errors + warnings, notes })}
        </a>
      )}
    </p>
  )
}
