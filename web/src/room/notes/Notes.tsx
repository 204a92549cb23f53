import { cafeViews } from '@kapihan/cafe'
import { useState } from 'react'
import { useOutbox, type OutboxItem } from '../../data/outbox.ts'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { cafeWords } from '../../text/cafe-words.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Notice, Refused } from '../../ui/Notice.tsx'
import type { RoomPlace } from '../Console.tsx'
import { CardCounter } from './CardCounter.tsx'
import { languageOf } from '../../text/card-language.ts'
import { CardsByKind } from './CardsByKind.tsx'
import { Composer } from './Composer.tsx'
import { GuidingQuestions } from './GuidingQuestions.tsx'
import { notesByKind } from './notes-of-room.ts'
import { notesWords } from './notes-words.ts'
import { StuckCards } from './StuckCards.tsx'
import { useComposer } from './use-composer.ts'
import { useSuggestions, type Choices } from './use-suggestions.ts'

/** The page of one room: cards above, the one input below, the questions beside it. */
export function Notes({ place }: { place: RoomPlace }) {
  const { room, topic, agenda, moment } = place
  const say = useWords(notesWords)
  const { workshop } = usePlace()
  const { language } = useReading()
  const outbox = useOutbox()
  const { data: stored = [], error } = useView(cafeViews.cards, { room: room.key })
  const [choices, setChoices] = useState<Choices>({ kind: 'challenge', objective: null, question: null, language })
  const [latest, setLatest] = useState<string | null>(null)
  const [unsaved, setUnsaved] = useState<Error | null>(null)
  const choose = (some: Partial<Choices>) => setChoices((now) => ({ ...now, ...some }))
  const composer = useComposer(`${workshop}.${room.key}`, useSuggestions(topic, agenda.focus), choose)

  const own = outbox.items.filter((item) => item.card.room === room.key)
  const stuck = own.filter((item) => item.state === 'refused')
  const shown = moment.round ?? moment.closed
  const inRound = (state: OutboxItem['state']) =>
    own.filter((item) => item.state === state && item.card.round === shown).length

  /** The objective belongs to one card; kind and question stay until another is chosen. */
  async function save(text: string, just: Partial<Choices>): Promise<void> {
    if (moment.round === null) return
    const written = {
      ...choices,
      ...just,
      text,
      language: languageOf(text, choices.language),
      room: room.key,
      round: moment.round,
    }
    composer.send(text)
    choose({ objective: null })
    setUnsaved(null)
    try {
      setLatest(await outbox.keep(written))
    } catch (cause) {
      setUnsaved(cause as Error)
      composer.add(text)
    }
    composer.sent(text)
  }
  async function takeBack(item: OutboxItem): Promise<void> {
    const { id, text, kind, objective, question } = item.card
    if (!(await outbox.discard(id))) return
    composer.add(text)
    choose({ kind, objective, question })
  }

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
      <div className="flex min-h-[calc(100dvh-14rem)] min-w-0 flex-col gap-6">
        <Refused error={error} />
        <div className="flex-1">
          <Rounds place={place} stored={stored} own={own} latest={latest} />
        </div>
        <div className="sticky bottom-0 -mx-4 flex lg:-mb-16 flex-col gap-2 border-t border-line bg-paper px-4 pt-3 pb-4 sm:mx-0 sm:px-0">
          <StuckCards
            items={stuck}
            round={moment.round}
            onMove={(item, round) => void outbox.edit(item.card.id, { round })}
            onTakeBack={(item) => void takeBack(item)}
          />
          <Refused error={unsaved} />
          {moment.at === 'before' || moment.at === 'between' ? (
            <p className="text-sm text-warn">{say('not-open', { round: moment.round })}</p>
          ) : null}
          {moment.at === 'after' ? (
            <Notice look="plain">{say('over')}</Notice>
          ) : (
            <Composer
              place={place}
              composer={composer}
              choices={choices}
              choose={choose}
              onSave={(text, just) => void save(text, just)}
            />
          )}
          <p role="status" className="sr-only">
            {latest === null ? '' : say('just-kept')}
          </p>
        </div>
      </div>
      <aside className="flex flex-col gap-8 self-start lg:sticky lg:top-6">
        <CardCounter
          kept={inRound('kept')}
          received={inRound('received')}
          stored={stored.filter((card) => card.round === shown).length}
        />
        <GuidingQuestions topic={topic} chosen={choices.question} onChoose={(question) => choose({ question })} />
      </aside>
    </div>
  )
}

interface RoundsProps {
  place: RoomPlace
  stored: Parameters<typeof notesByKind>[1]
  own: OutboxItem[]
  latest: string | null
}

/** The round being written first, those before it folded. */
function Rounds({ place: { moment }, stored, own, latest }: RoundsProps) {
  const say = useWords(notesWords)
  const sayCafe = useWords(cafeWords)
  const current = moment.round ?? moment.closed
  const earlier = Array.from({ length: current - 1 }, (_, index) => current - 1 - index)
  const groups = notesByKind(current, stored, own)
  return (
    <>
      {groups.length === 0 ? (
        <p className="py-6 text-quiet">{say('no-cards')}</p>
      ) : (
        <CardsByKind groups={groups} latest={latest} />
      )}
      {earlier.map((round, index) => (
        <details key={round} open={index === 0 && groups.length === 0} className="mt-8">
          <summary className="cursor-pointer font-semibold text-quiet">{sayCafe('round', { round })}</summary>
          <div className="mt-4">
            <CardsByKind groups={notesByKind(round, stored, own)} latest={null} />
          </div>
        </details>
      ))}
    </>
  )
}
