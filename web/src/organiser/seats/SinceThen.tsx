import { peopleViews } from '@kapihan/people'
import { seatingActs } from '@kapihan/seating'
import { useState } from 'react'
import { useAct } from '../../data/use-act.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice, Refused } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { changedList } from './changed-list.ts'
import type { Plan } from './plan.ts'
import { seatsWords } from './seats-words.ts'

/** More names than this are no help in a notice. */
const mostNamed = 12

/** What has changed on the list since the plan was made; new people get a seat in the published plan without moving anyone. */
export function SinceThen({ plan }: { plan: Plan }) {
  const say = useWords(seatsWords)
  const tell = useUndo()
  const { data: list } = useView(peopleViews.list, {})
  const { mutateAsync: place, error } = useAct(seatingActs.placeLate)
  const [isPlacing, setPlacing] = useState(false)
  if (list === undefined) return null
  const { unseated, lost } = changedList(plan, list)
  const seatAll = async () => {
    setPlacing(true)
    try {
      for (const { id } of unseated) await place({ person: id })
      tell({ what: say('seated', { count: unseated.length }), undo: null })
    } catch {
      // The refusal is shown below; whoever has a seat by now keeps it.
    } finally {
      setPlacing(false)
    }
  }
  return (
    <>
      {unseated.length === 0 ? null : (
        <Notice look="plain">
          <p>
            <span className="font-semibold">{say('no-seat', { count: unseated.length })}</span>{' '}
            {say(plan.published ? 'no-seat-published' : 'no-seat-proposal')}
          </p>
          {unseated.length > mostNamed ? null : (
            <ul className="mt-1 flex flex-wrap gap-x-5 text-sm text-quiet">
              {unseated.map(({ id, givenName, familyName }) => (
                <li key={id}>
                  <bdi>
                    {givenName} {familyName}
                  </bdi>
                </li>
              ))}
            </ul>
          )}
          {plan.published ? (
            <Button className="mt-3" isDisabled={isPlacing} onPress={() => void seatAll()}>
              {say('seat-them')}
            </Button>
          ) : null}
        </Notice>
      )}
      {lost === 0 ? null : <p className="text-sm text-quiet">{say('left-list', { count: lost })}</p>}
      <Refused error={error} />
    </>
  )
}
