import { cardKinds, type CardCount, type CardKind, type Round } from '@kapihan/cafe'
import { cafeWords } from '../../text/cafe-words.ts'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { KindShape } from '../cards/KindMark.tsx'
import { dayWords } from './day-words.ts'

interface Props {
  rounds: Round[]
  counts: CardCount[]
}

/** The cards of a room by kind and round, counted. The open round stands out; zeros are quiet. */
export function CardTable({ rounds, counts }: Props) {
  const say = useWords(dayWords)
  const sayCafe = useWords(cafeWords)
  const sum = (of: (count: CardCount) => boolean) => counts.filter(of).reduce((cards, one) => cards + one.cards, 0)
  return (
    <table className="w-full">
      <caption className="sr-only">{say('cards')}</caption>
      <thead className="text-sm text-quiet">
        <tr>
          <th scope="col" className="py-1 text-start font-normal">
            {say('kind')}
          </th>
          {rounds.map(({ round, state }) => (
            <th
              key={round}
              scope="col"
              className={`px-1 py-1 sm:w-18 sm:px-2 text-end font-normal ${state === 'open' ? 'bg-accent-wash text-accent' : ''}`}
            >
              {say('round', { round })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cardKinds.map((kind) => (
          <tr key={kind} className="border-t border-line">
            <th scope="row" className="py-1 pe-2 text-start font-normal">
              <Kind of={kind} name={sayCafe(`kinds.${kind}`)} />
            </th>
            {rounds.map(({ round, state }) => (
              <Cell key={round} state={state} cards={sum((one) => one.round === round && one.kind === kind)} />
            ))}
          </tr>
        ))}
        <tr className="border-t-2 border-quiet text-lg font-semibold">
          <th scope="row" className="py-2 text-start text-base">
            {say('total')}
          </th>
          {rounds.map(({ round, state }) => (
            <Cell key={round} state={state} cards={sum((one) => one.round === round)} />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Kind({ of, name }: { of: CardKind; name: string }) {
  return (
    <span className={`inline-flex items-center gap-2 ${of === 'disagreement' ? 'font-semibold text-accent' : ''}`}>
      <KindShape kind={of} /> {name}
    </span>
  )
}

function Cell({ state, cards }: { state: Round['state']; cards: number }) {
  const format = useFormat()
  return (
    <td
      className={`px-1 text-end sm:px-2 ${state === 'open' ? 'bg-accent-wash' : ''} ${cards === 0 ? 'text-quiet' : ''}`}
    >
      {state === 'planned' && cards === 0 ? <span aria-hidden="true">·</span> : format.number(cards)}
    </td>
  )
}
