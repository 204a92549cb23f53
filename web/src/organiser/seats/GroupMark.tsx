import { cafeWords } from '../../text/cafe-words.ts'
import { useWords } from '../../text/words.ts'
import { tintOf } from '../../ui/tint.ts'
import { groupNumber } from './plan.ts'

/** A group as a cell of the square: its tint and its number. */
export function GroupMark({ group, index, className }: { group: string; index: number; className: string }) {
  const sayCafe = useWords(cafeWords)
  return (
    <span className={`inline-grid shrink-0 place-items-center font-semibold ${tintOf(index)} ${className}`}>
      <span className="sr-only">{sayCafe('group', { group: groupNumber(group) })}</span>
      <span aria-hidden="true">{groupNumber(group)}</span>
    </span>
  )
}
