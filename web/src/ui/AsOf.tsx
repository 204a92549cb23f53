import { useFormat } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { interfaceWords } from './interface-words.ts'

/** "As of 10:32:07", and plainly so when the connection is gone. `at` in ms; 0 before the first answer. */
export function AsOf({ at, connected }: { at: number; connected: boolean }) {
  const say = useWords(interfaceWords)
  const format = useFormat()
  if (at === 0) return null
  const time = format.time(new Date(at))
  return (
    <p className={`text-sm ${connected ? 'text-quiet' : 'font-semibold text-accent'}`} role="status">
      {say(connected ? 'as-of' : 'offline', { time })}
    </p>
  )
}
