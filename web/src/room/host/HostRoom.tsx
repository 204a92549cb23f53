import { cafeViews, type BriefLine } from '@kapihan/cafe'
import { useState } from 'react'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Chips } from '../../ui/Choice.tsx'
import { Refused } from '../../ui/Notice.tsx'
import type { RoomPlace } from '../Console.tsx'
import { BriefPage } from './BriefPage.tsx'
import { CarriedOver } from './CarriedOver.tsx'
import { hostWords } from './host-words.ts'
import { LineCards } from './LineCards.tsx'

/** Of this page, the part that matters now: an unsigned brief first, otherwise what is to be told to the coming group. */
export function HostRoom({ place: { room, topic, moment } }: { place: RoomPlace }) {
  const say = useWords(hostWords)
  const { data: briefs = [], error } = useView(cafeViews.briefs, { room: room.key })
  const [chosen, choose] = useState<string | null>(null)
  const [opened, open] = useState<BriefLine | null>(null)
  const latest = briefs.find((brief) => brief.round === moment.closed)
  const fitting =
    latest !== undefined && (latest.state === 'draft' || moment.round === null) ? String(latest.round) : 'carried'
  const options = [
    ...(moment.round === null ? [] : [{ key: 'carried', label: say('carried') }]),
    ...[...briefs]
      .reverse()
      .map((brief) => ({ key: String(brief.round), label: say(`brief-${brief.state}`, { round: brief.round }) })),
  ]
  const shown = options.some((option) => option.key === chosen) ? (chosen ?? fitting) : fitting
  const brief = briefs.find((one) => String(one.round) === shown)
  return (
    <div className="flex flex-col gap-8">
      <Refused error={error} />
      {options.length < 2 ? null : (
        <div className="print:hidden">
          <Chips label={say('show')} options={options} value={shown} onChange={choose} />
        </div>
      )}
      {shown === 'carried' && moment.round !== null ? (
        <CarriedOver
          room={room.key}
          round={moment.round}
          topic={topic}
          onOpen={open}
          onSign={() => choose(String(moment.closed))}
        />
      ) : null}
      {brief === undefined ? null : (
        <BriefPage key={brief.round} room={room} brief={brief} onOpen={open} onSigned={() => choose(shown)} />
      )}
      <LineCards room={room.key} line={opened} onClose={() => open(null)} />
    </div>
  )
}
