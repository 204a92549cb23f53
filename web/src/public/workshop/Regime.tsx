import type { Attribution } from '@kapihan/blueprint'
import { useWords } from '../../text/words.ts'
import { ruleWords } from './rule-words.ts'

const signs: Record<Attribution, string> = { 'on-record': '○', chatham: '●', closed: '■' }

/** Whether what is said may be attributed: a sign and the words. */
export function Regime({ of }: { of: Attribution }) {
  const say = useWords(ruleWords)
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span aria-hidden="true" className="text-[0.75em]">
        {signs[of]}
      </span>
      {say(of)}
    </span>
  )
}
