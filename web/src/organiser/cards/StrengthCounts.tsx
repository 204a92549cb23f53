import type { Weight } from '@kapihan/harvest'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { strengthWords } from './strength-words.ts'

/** A strength word with the counts it is computed from; nothing where there is no card. */
export function StrengthCounts({ weight, dissent = false }: { weight: Weight; dissent?: boolean }) {
  const say = useWords(strengthWords)
  const { number } = useFormat()
  if (weight.strength === null) return null
  const { cards, ofCards, roomRounds, ofRoomRounds } = weight
  const counts = {
    cards: number(cards),
    ofCards: number(ofCards),
    conversations: number(roomRounds),
    ofConversations: number(ofRoomRounds),
  }
  return (
    <p className={dissent ? 'text-accent' : ''}>
      <span className="font-semibold">
        {dissent ? '≠ ' : ''}
        {say(dissent ? 'dissent' : 'raised')}: {say(weight.strength)}
      </span>
      <span className="block text-sm text-quiet">{say('counts', counts)}</span>
    </p>
  )
}
