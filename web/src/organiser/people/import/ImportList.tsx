import { useEffect, useRef } from 'react'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice, Refused } from '../../../ui/Notice.tsx'
import { useUndo } from '../../../ui/Undo.tsx'
import { importWords } from './import-words.ts'
import { ChooseFile, ListDrop } from './ListDrop.tsx'
import { Problems } from './Problems.tsx'
import { useImport, type Found } from './use-import.ts'
import { changesNothing, WouldChange } from './WouldChange.tsx'

/** A list comes in: chosen, checked, shown, and only then taken over. */
export function ImportList({ onDone }: { onDone: () => void }) {
  const say = useWords(importWords)
  const tell = useUndo()
  const title = useRef<HTMLHeadingElement>(null)
  const { fileName, choose, take, unread, found, isChecking, isTaking, error } = useImport()
  useEffect(() => title.current?.focus(), [])
  const takeOver = () =>
    take((people) => {
      tell({ what: say('taken', { people }), undo: null })
      onDone()
    })
  return (
    <section className="flex max-w-5xl flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 ref={title} tabIndex={-1} className="text-lg font-semibold outline-none">
          {say('title')}
        </h2>
        <Button onPress={onDone}>{say('back')}</Button>
      </div>
      {unread === null ? null : <Notice look="refused">{say(unread)}</Notice>}
      <Refused error={error} />
      {isChecking ? <p role="status">{say('reading')}</p> : null}
      {found === null ? null : <Result found={found} fileName={fileName} />}
      {found === null ? (
        isChecking ? null : (
          <>
            <p className="text-quiet">{say('how')}</p>
            <ListDrop onChoose={choose} />
          </>
        )
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          {found.problems.length > 0 || changesNothing(found) ? null : (
            <Button look="primary" isDisabled={isTaking} onPress={takeOver}>
              <TakeLabel found={found} />
            </Button>
          )}
          <ChooseFile look={found.problems.length > 0 ? 'primary' : 'plain'} onChoose={choose}>
            {say(found.problems.length > 0 ? 'choose-again' : 'choose-other')}
          </ChooseFile>
        </div>
      )}
    </section>
  )
}

function Result({ found, fileName }: { found: Found; fileName: string }) {
  return found.problems.length > 0 ? (
    <Problems problems={found.problems} fileName={fileName} />
  ) : (
    <WouldChange found={found} fileName={fileName} />
  )
}

/** Says in the button what pressing it does. */
function TakeLabel({ found: { added, replaced, withdrawn } }: { found: Found }) {
  const say = useWords(importWords)
  const count = added + replaced
  return say(count === 0 ? 'take-withdrawn' : 'take', { count, withdrawn: withdrawn.length })
}
