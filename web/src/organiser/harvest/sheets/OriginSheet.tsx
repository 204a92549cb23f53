import { citeObjective, objective } from '@kapihan/gcm'
import type { ReactNode } from 'react'
import { Text, useReading } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { KindMark } from '../../cards/KindMark.tsx'
import { useNames } from '../../cards/names.tsx'
import { actionWords } from '../action-words.ts'
import { originWords } from './origin-words.ts'
import type { SheetProps } from './OpenSheet.tsx'

/** All that is known of a card: where and as what it was written. Nobody knows by whom or when. */
export function OriginSheet({ target: { cards }, board, agenda, onClose }: SheetProps) {
  const say = useWords(originWords)
  const sayAction = useWords(actionWords)
  const { language } = useReading()
  const names = useNames()
  const [card] = cards
  if (card === undefined) return null
  const { place } = card
  const topic = agenda.topics.find((one) => one.key === card.topic)
  const question = topic?.questions.find((one) => one.key === card.question)
  const theme = place.in === 'theme' ? board.themes.find((one) => one.id === place.theme) : undefined
  return (
    <Sheet title={sayAction('origin')} isOpen onClose={onClose}>
      <p dir="auto" lang={card.language ?? undefined} className="text-lg leading-snug whitespace-pre-line">
        {card.text}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <Fact name={say('kind')}>
          <KindMark kind={card.kind} />
        </Fact>
        <Fact name={say('room')}>{names.room(card.room)}</Fact>
        <Fact name={say('round')}>{names.round(card.round)}</Fact>
        <Fact name={say('language')}>{card.language === null ? say('unknown') : names.language(card.language)}</Fact>
        {topic === undefined ? null : (
          <Fact name={say('topic')}>
            <Text of={topic.title} />
          </Fact>
        )}
        {question === undefined ? null : (
          <Fact name={say('question')}>
            <Text of={question.text} />
          </Fact>
        )}
        {card.objective === null ? null : (
          <Fact name={say('objective')}>
            <bdi>{citeObjective(card.objective, language).name}</bdi>, {objective(card.objective).short[language]}
          </Fact>
        )}
        <Fact name={say('place')}>
          {theme === undefined ? say(place.in === 'dropped' ? 'dropped' : 'pile') : <Text of={theme.title} />}
          {place.in === 'dropped' && place.reason !== null ? (
            <span dir="auto" className="block text-quiet">
              {place.reason}
            </span>
          ) : null}
        </Fact>
      </dl>
      <p className="text-sm text-quiet">{say('nobody')}</p>
    </Sheet>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
