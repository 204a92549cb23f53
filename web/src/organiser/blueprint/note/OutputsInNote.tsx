import type { Blueprint } from '@kapihan/blueprint'
import { Text } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { NotePart } from './NotePart.tsx'
import { noteWords } from './note-words.ts'

/** What the workshop will produce, and who receives it in what capacity. */
export function OutputsInNote({ outputs }: Pick<Blueprint, 'outputs'>) {
  const say = useWords(noteWords)
  return (
    <NotePart title={say('outputs')}>
      <ul className="flex flex-col gap-4">
        {outputs.map(({ key, text, recipients }) => (
          <li key={key}>
            <p className="font-serif">
              <Text of={text} />
            </p>
            {recipients.length === 0 ? null : <p className="mt-1 text-sm text-quiet">{say('to')}</p>}
            <ul className="mt-1 flex flex-col gap-1 ps-4">
              {recipients.map((recipient) => (
                <li key={recipient.key}>
                  <Text of={recipient.name} />
                  {recipient.capacity === undefined ? null : (
                    <Text of={recipient.capacity} className="block text-sm text-quiet" />
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </NotePart>
  )
}
