import type { Measure } from '@kapihan/plans'
import { useWords } from '../text/words.ts'
import { measureWords } from './measure-words.ts'

interface Props {
  measure: Measure
  numbers: ReadonlyMap<string, number>
  onShow: (paragraph: string) => void
}

/** The paragraph a measure is informed by, a press away; nothing for a measure of the ministry's own. */
export function Origin({ measure: { informedBy }, numbers, onShow }: Props) {
  const say = useWords(measureWords)
  if (informedBy === null) return null
  const number = numbers.get(informedBy.paragraph)
  if (number === undefined) return <p className="text-sm text-quiet">{say('from-gone')}</p>
  return (
    <button
      type="button"
      className="self-start py-1 text-start text-sm underline decoration-line underline-offset-4 hover:decoration-current"
      onClick={() => onShow(informedBy.paragraph)}
    >
      {say('from', { number })}
    </button>
  )
}
