import { RefusedError } from '../../data/client.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { blueprintWords } from './blueprint-words.ts'
import type { DraftEdits } from './use-draft-edits.ts'

/** Why a change of the reader's is not stored, with both versions where two people wrote in one place. Nothing while all is well. */
export function Unsaved({ edits }: { edits: DraftEdits }) {
  if (edits.colliding.length > 0) return <Colliding edits={edits} />
  if (edits.error !== null) return <NotSaved edits={edits} error={edits.error} />
  return null
}

function Colliding({ edits }: { edits: DraftEdits }) {
  const say = useWords(blueprintWords)
  return (
    <Notice look="warning">
      <p className="font-semibold">{say('collides')}</p>
      {edits.colliding.map(({ edit, theirs }) => (
        <dl key={edit.spot.key} className="mt-3 grid gap-x-4 gap-y-1 text-ink sm:grid-cols-[auto_1fr]">
          <dt className="col-span-full font-semibold">{edit.what}</dt>
          <dt className="text-quiet">{say('theirs')}</dt>
          <dd dir="auto">{edit.show(theirs)}</dd>
          <dt className="text-quiet">{say('yours')}</dt>
          <dd dir="auto">{edit.show(edit.to)}</dd>
        </dl>
      ))}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onPress={edits.keepMine}>{say('keep-mine')}</Button>
        <Button onPress={edits.dropMine}>{say('take-theirs')}</Button>
      </div>
    </Notice>
  )
}

function NotSaved({ edits, error }: { edits: DraftEdits; error: Error }) {
  const say = useWords(blueprintWords)
  return (
    <Notice look="refused">
      <p>{error instanceof RefusedError ? error.message : say('not-saved')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button onPress={edits.tryAgain}>{say('try-again')}</Button>
        <Button onPress={edits.dropMine}>{say('drop-mine')}</Button>
      </div>
    </Notice>
  )
}
