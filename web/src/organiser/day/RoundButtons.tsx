import { blueprintActs, blueprintViews, type ClockChange } from '@kapihan/blueprint'
import { cafeActs } from '@kapihan/cafe'
import { useState } from 'react'
import type { Moment } from '../../data/moment.ts'
import { newId } from '../../data/new-id.ts'
import { useAct } from '../../data/use-act.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { interfaceWords } from '../../ui/interface-words.ts'
import { Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { dayWords } from './day-words.ts'

/** What can be done now, the next step first: open the round, or close, extend, pause and collect. */
export function RoundButtons({ moment }: { moment: Moment }) {
  const acts = useRoundActs()
  if (moment.at === 'after') return null
  const { round } = moment
  return (
    <div className="flex flex-col gap-3">
      {moment.at === 'open' ? <WhileOpen round={round} acts={acts} /> : <Open round={round} acts={acts} />}
      <Refused error={acts.error} />
    </div>
  )
}

/** The acts and what is said once they are done; kept above the buttons, which come and go with the round they are for. */
function useRoundActs() {
  const say = useWords(dayWords)
  const tell = useUndo()
  const open = useAct(cafeActs.openRound)
  const close = useAct(cafeActs.closeRound)
  const collect = useAct(cafeActs.collectCards)
  const setClock = useAct(blueprintActs.setClock)
  const done = (what: string) => tell({ what, undo: null })
  const all = [open, close, collect, setClock]
  // An earlier refusal does not outlive the next try, whichever act that is.
  const afresh =
    <T extends unknown[]>(begin: (...input: T) => void) =>
    (...input: T) => {
      for (const one of all) one.reset()
      begin(...input)
    }
  return {
    open: afresh((round: number) => open.mutate({ round }, { onSuccess: () => done(say('opened', { round })) })),
    close: afresh((round: number) => close.mutate({ round }, { onSuccess: () => done(say('has-closed', { round })) })),
    collect: afresh((round: number) =>
      collect.mutate({ round }, { onSuccess: ({ stored }) => done(say('collected', { count: stored })) }),
    ),
    setClock: afresh((change: ClockChange) => setClock.mutate({ id: newId(), change })),
    isBusy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
  }
}
type RoundActs = ReturnType<typeof useRoundActs>

function Open({ round, acts }: { round: number; acts: RoundActs }) {
  const say = useWords(dayWords)
  return (
    <Button look="primary" isDisabled={acts.isBusy} onPress={() => acts.open(round)}>
      {say('open-round', { round })}
    </Button>
  )
}

function WhileOpen({ round, acts }: { round: number; acts: RoundActs }) {
  const say = useWords(dayWords)
  const { data: clock } = useView(blueprintViews.clock, {})
  const [isClosing, setClosing] = useState(false)
  const isPaused = clock?.state === 'paused'
  return (
    <div className="flex flex-wrap gap-3">
      <Button look="primary" onPress={() => setClosing(true)}>
        {say('close-round', { round })}
      </Button>
      <Button isDisabled={acts.isBusy} onPress={() => acts.setClock({ kind: 'extend', minutes: 5 })}>
        {say('extend-5')}
      </Button>
      <Button isDisabled={acts.isBusy} onPress={() => acts.setClock({ kind: isPaused ? 'resume' : 'pause' })}>
        {say(isPaused ? 'resume' : 'pause')}
      </Button>
      <Button isDisabled={acts.isBusy} onPress={() => acts.collect(round)}>
        {say('collect')}
      </Button>
      {isClosing ? <CloseSheet round={round} acts={acts} onClose={() => setClosing(false)} /> : null}
    </div>
  )
}

/** Closing cannot be taken back, so it is the one thing here that asks. */
function CloseSheet({ round, acts, onClose }: { round: number; acts: RoundActs; onClose: () => void }) {
  const say = useWords(dayWords)
  const sayInterface = useWords(interfaceWords)
  return (
    <Sheet title={say('close-round', { round })} isOpen onClose={onClose}>
      <p>{say('close-means')}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button autoFocus onPress={onClose}>
          {sayInterface('cancel')}
        </Button>
        <Button
          look="primary"
          onPress={() => {
            acts.close(round)
            onClose()
          }}
        >
          {say('close-now')}
        </Button>
      </div>
    </Sheet>
  )
}
