import type { Finding, Severity } from '@kapihan/blueprint'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { blueprintWords } from './blueprint-words.ts'
import { useFindingSentence } from './finding-words.ts'

const signs: Record<Severity, { sign: string; look: string }> = {
  error: { sign: '✕', look: 'text-accent' },
  warning: { sign: '!', look: 'text-warn' },
  note: { sign: '○', look: 'text-quiet' },
}

/** All that the checker has to say, the gravest first, each with its mend. */
export function FindingsList({ findings, onMend }: { findings: Finding[]; onMend: (minutes: number) => void }) {
  const say = useWords(blueprintWords)
  if (findings.length === 0) return <Notice look="done">{say('no-findings')}</Notice>
  const bySeverity = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  return (
    <ul aria-label={say('findings')} className="flex flex-col gap-3">
      {bySeverity.map((finding, index) => (
        <li key={`${finding.code}-${index}`}>
          <FindingLine finding={finding} onMend={onMend} />
        </li>
      ))}
    </ul>
  )
}

/** One finding: how grave it is as sign and word, the sentence, and the mend if one is known and can be made here. */
export function FindingLine({ finding, onMend }: { finding: Finding; onMend?: (minutes: number) => void }) {
  const say = useWords(blueprintWords)
  const sentence = useFindingSentence()
  const { sign, look } = signs[finding.severity]
  const { mend } = finding
  return (
    <div className="flex gap-3 leading-snug">
      <span aria-hidden="true" className={`w-4 shrink-0 text-center font-bold ${look}`}>
        {sign}
      </span>
      <div className="min-w-0">
        <p>
          {finding.severity === 'note' ? null : (
            <span className={`font-semibold ${look}`}>{say(`severity.${finding.severity}`)} · </span>
          )}
          {sentence(finding)}
        </p>
        {mend === undefined || onMend === undefined ? null : (
          <Button className="mt-2 min-h-9! py-1!" onPress={() => onMend(mend.value)}>
            {say('mend-rounds', { value: mend.value })}
          </Button>
        )}
      </div>
    </div>
  )
}
