import type { Agenda } from '@kapihan/blueprint'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { programmeWords } from './programme-words.ts'
import { Section } from './Section.tsx'

export function Aims({ agenda }: { agenda: Agenda }) {
  const say = useWords(programmeWords)
  if (agenda.aims.length === 0) return null
  return (
    <Section title={say('aims')}>
      <ol className="flex max-w-3xl list-decimal flex-col gap-3 ps-6 marker:text-accent">
        {agenda.aims.map(({ key, text }) => (
          <li key={key} className="ps-2">
            <Text of={text} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The outputs and, where one is sent out, to whom. */
export function Outputs({ agenda }: { agenda: Agenda }) {
  const say = useWords(programmeWords)
  if (agenda.outputs.length === 0) return null
  return (
    <Section title={say('outputs')}>
      <ul className="flex max-w-3xl flex-col gap-6">
        {agenda.outputs.map(({ key, text, recipients }) => (
          <li key={key}>
            <Text of={text} />
            {recipients.length === 0 ? null : (
              <div className="mt-3">
                <p className="text-sm text-quiet">{say('submitted-to')}</p>
                <ul className="mt-1 flex flex-col gap-1">
                  {recipients.map(({ key: recipient, name, capacity }) => (
                    <li key={recipient}>
                      <Text of={name} />
                      {capacity === undefined ? null : <Text of={capacity} className="block text-sm text-quiet" />}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
