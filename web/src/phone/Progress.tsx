import type { OutboxItem } from '../data/outbox.ts'
import { useWords } from '../text/words.ts'
import { writeWords } from './write-words.ts'

const steps = ['kept', 'received', 'stored'] as const

/** How far a card has come: three steps, the present one in words. A refused card has stopped. */
export function Progress({ state }: { state: OutboxItem['state'] }) {
  const say = useWords(writeWords)
  const at = steps.findIndex((step) => step === state)
  const look = state === 'refused' ? 'text-accent' : state === 'stored' ? 'text-done' : 'text-ink'
  return (
    <p role="status" className={`flex items-center gap-3 font-medium ${look}`}>
      {state === 'refused' ? (
        <span aria-hidden="true">✕</span>
      ) : (
        <span aria-hidden="true" className="flex gap-1">
          {steps.map((step, index) => (
            <span key={step} className={`h-2 w-5 rounded-full ${index <= at ? 'bg-current' : 'bg-line'}`} />
          ))}
        </span>
      )}
      {say(`state.${state}`)}
    </p>
  )
}
