import type { PlenaryTheme } from '@kapihan/harvest'
import { useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { plenaryWords } from './plenary-words.ts'

interface Props {
  what: 'raised' | 'disagrees'
  weight: PlenaryTheme['support']['raised']
  isLarge?: boolean
}

/** How many cards, from how many conversations: the same words and the same size on either side. */
export function Count({ what, weight, isLarge = false }: Props) {
  const say = useWords(plenaryWords)
  const format = useFormat()
  const from = weight.cards === 0 ? null : say('conversations', { rounds: weight.roomRounds, of: weight.ofRoomRounds })
  if (!isLarge)
    return (
      <h2 className="leading-tight">
        <span className="font-semibold">
          {format.number(weight.cards)} {say(what, { count: weight.cards })}
        </span>{' '}
        <span className="text-quiet">{from}</span>
      </h2>
    )
  return (
    <h2 className="flex items-center gap-x-[1.2vw]">
      <span className="text-[clamp(3.5rem,min(7vw,12vh),9rem)] leading-none font-semibold">
        {format.number(weight.cards)}
      </span>
      <span className="leading-tight">
        {say(what, { count: weight.cards })}
        <span className="block text-quiet">{from}</span>
      </span>
    </h2>
  )
}
