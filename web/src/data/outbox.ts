import { cafeActs, cafeViews, type CardDraft } from '@kapihan/cafe'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { callAct, callView, RefusedError, type Voice } from './client.ts'
import { useConnected } from './live.ts'
import { newId } from './new-id.ts'
import { Outbox, type OutboxState } from './outbox-core.ts'
import { outboxDisk } from './outbox-disk.ts'
import { isWaiting, type NewCard, type Problem } from './outbox-item.ts'
import { usePlace, useVoice } from './place.tsx'

export { canChange, type NewCard, type OutboxItem } from './outbox-item.ts'

interface Running {
  outbox: Outbox
  /** In whose language a refusal is asked for. */
  voice: Voice
}
const running = new Map<string, Running>()

async function sendCard(workshop: string, voice: Voice, card: CardDraft): Promise<Problem | null> {
  try {
    await callAct(cafeActs.recordCard, { workshop, ...card }, voice)
    return null
  } catch (error) {
    if (error instanceof RefusedError) return { code: error.code, message: error.message }
    throw error
  }
}

/** One outbox for each workshop and role, running as long as the tab does: a card is sent wherever its writer goes next. */
function start(workshop: string, voice: Voice): Running {
  const owner = `${workshop}/${voice.role}`
  const tabs = new BroadcastChannel(`kapihan-outbox/${owner}`)
  const one: Running = {
    voice,
    outbox: new Outbox({
      disk: outboxDisk(owner),
      send: (card) => sendCard(workshop, one.voice, card),
      reachable: () => navigator.onLine,
      newId,
      random: Math.random,
      tellTabs: () => tabs.postMessage('changed'),
    }),
  }
  // A browser without a disk for us (a private window) has nothing to read; keeping says so when it is tried.
  const reread = () => one.outbox.reread().catch(() => undefined)
  tabs.onmessage = () => void reread()
  addEventListener('online', () => one.outbox.wake())
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') one.outbox.wake()
  })
  void reread().then(() => one.outbox.wake())
  return one
}

function runningOf(workshop: string, voice: Voice): Running {
  const key = `${workshop}/${voice.role}`
  const one = running.get(key) ?? start(workshop, voice)
  running.set(key, one)
  return one
}

/** Rounds in which something may have been stored that we still hold: their whole lists are fetched, never a single id. */
const roundsInQuestion = ({ items }: OutboxState): number[] =>
  [...new Set(items.filter((item) => item.attempted && isWaiting(item)).map((item) => item.card.round))].sort()

const listAgainMs = 30_000
const allIds = (lists: { data: string[] | undefined }[]): string[] => lists.flatMap(({ data }) => data ?? [])

function useStored(outbox: Outbox, state: OutboxState): void {
  const { workshop } = usePlace()
  const voice = useVoice()
  const stored = useQueries({
    queries: roundsInQuestion(state).map((round) => ({
      queryKey: [cafeViews.storedIds.name, { workshop, round }, voice.role],
      queryFn: () => callView(cafeViews.storedIds, { workshop, round }, voice),
      meta: { topics: cafeViews.storedIds.listens({ workshop, round }) },
      refetchInterval: listAgainMs,
    })),
    combine: allIds,
  })
  useEffect(() => void outbox.learn(new Set(stored)), [outbox, stored])
}

/**
 * What this device has written in this workshop and role. `keep` resolves once the card is on disk and rejects if it cannot be;
 * `edit` answers the new id, or null like `discard` false where the server may already have the card (`canChange`).
 */
export function useOutbox() {
  const { workshop } = usePlace()
  const voice = useVoice()
  const one = runningOf(workshop, voice)
  const { outbox } = one
  const connected = useConnected()
  const state = useSyncExternalStore(
    (tell) => outbox.watch(tell),
    () => outbox.state,
  )
  useEffect(() => void (one.voice = voice), [one, voice])
  useEffect(() => {
    if (connected) outbox.wake()
  }, [outbox, connected])
  useStored(outbox, state)
  return {
    ...state,
    keep: async (card: NewCard): Promise<string> => {
      const id = await outbox.keep(card)
      void navigator.storage?.persist?.()
      return id
    },
    edit: (id: string, changes: Partial<NewCard>): Promise<string | null> => outbox.edit(id, changes),
    discard: (id: string): Promise<boolean> => outbox.discard(id),
  }
}
