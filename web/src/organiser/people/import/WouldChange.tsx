import { Text, useFormat } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { importWords } from './import-words.ts'
import { isolated } from './Problems.tsx'
import type { Found } from './use-import.ts'

export const changesNothing = ({ added, replaced, withdrawn }: Found): boolean =>
  added + replaced + withdrawn.length === 0

/** What taking a list over would do, and whom it would withdraw by name. */
export function WouldChange({ found, fileName }: { found: Found; fileName: string }) {
  const say = useWords(importWords)
  const format = useFormat()
  const { people, delegations, added, replaced, withdrawn, readAs } = found
  const file = isolated(fileName)
  if (changesNothing(found)) return <Notice look="plain">{say('no-change', { file })}</Notice>
  const changes = [
    { key: 'added' as const, count: added },
    { key: 'replaced' as const, count: replaced },
    { key: 'withdrawn' as const, count: withdrawn.length },
  ].filter(({ count }) => count > 0)
  return (
    <>
      <Notice look="done">{say('in-order', { file })}</Notice>
      <ul className="flex flex-col gap-2">
        {changes.map(({ key, count }) => (
          <li key={key} className="flex items-baseline gap-3">
            <span className="min-w-16 text-end text-xl font-semibold">{format.number(count)}</span>
            <span>{say(key, { count })}</span>
          </li>
        ))}
      </ul>
      {withdrawn.length === 0 ? null : (
        <ul className="ms-19 columns-xs gap-8 text-sm">
          {withdrawn.map(({ id, givenName, familyName, delegation }) => (
            <li key={id} className="py-0.5">
              <bdi>
                {givenName} {familyName}
              </bdi>{' '}
              · <Text of={delegation} className="text-quiet" />
            </li>
          ))}
        </ul>
      )}
      <p className="max-w-3xl">{say('afterwards', { people, delegations })}</p>
      {readAs === 'windows-1252' ? <Notice look="warning">{say('look-at-accents')}</Notice> : null}
    </>
  )
}
