import { seatingActs } from '@kapihan/seating'
import { useState } from 'react'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { seatsWords } from './seats-words.ts'

type Only = 'registered' | 'checked-in'

interface Props {
  /** What the field begins with: another proposal than the last. */
  nextSeed: number
  isOpen: boolean
  onClose: () => void
}

/** Whom to seat, and by what chance. */
export function ProposeSheet({ nextSeed, isOpen, onClose }: Props) {
  const say = useWords(seatsWords)
  return (
    <Sheet title={say('propose')} isOpen={isOpen} onClose={onClose}>
      <Proposal key={nextSeed} nextSeed={nextSeed} onDone={onClose} />
    </Sheet>
  )
}

function Proposal({ nextSeed, onDone }: { nextSeed: number; onDone: () => void }) {
  const say = useWords(seatsWords)
  const sayAll = useWords(interfaceWords)
  const tell = useUndo()
  const solve = useAct(seatingActs.solve)
  const [only, setOnly] = useState<Only>('registered')
  const [seed, setSeed] = useState(String(nextSeed))
  const read = seatingActs.solve.input.shape.seed.safeParse(seed.trim() === '' ? undefined : Number(seed))
  const propose = () => {
    if (!read.success || solve.isPending) return
    solve.mutate(
      { schedule: newId(), seed: read.data, only },
      {
        onSuccess: ({ explanation: { people } }) => {
          tell({ what: say('proposed', { people }), undo: null })
          onDone()
        },
      },
    )
  }
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        propose()
      }}
    >
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium text-quiet">{say('whom')}</p>
        <Chips
          label={say('whom')}
          value={only}
          onChange={setOnly}
          options={(['registered', 'checked-in'] as const).map((key) => ({ key, label: say(`only.${key}`) }))}
        />
      </div>
      <Field
        label={say('seed')}
        hint={say('seed-hint')}
        inputMode="numeric"
        value={seed}
        onChange={setSeed}
        error={read.success ? undefined : say('seed-wrong')}
      />
      <p className="text-sm text-quiet">{say('propose-note')}</p>
      <Refused error={solve.error} />
      <div className="flex flex-wrap items-center justify-end gap-3">
        {solve.isPending ? <p role="status">{say('working')}</p> : null}
        <Button slot="close">{sayAll('cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!read.success || solve.isPending}>
          {say('propose')}
        </Button>
      </div>
    </form>
  )
}
