import type { Agenda } from '@kapihan/blueprint'
import type { HarvestBoard } from '@kapihan/harvest'
import { useMemo, useRef, type CSSProperties } from 'react'
import { useWords } from '../../text/words.ts'
import { ActionBar } from './ActionBar.tsx'
import { harvestWords } from './harvest-words.ts'
import { OpenSheet } from './sheets/OpenSheet.tsx'
import { Side } from './Side.tsx'
import { possible, targetOf, type BoardAction } from './target.ts'
import { TopicColumn } from './TopicColumn.tsx'
import { useBoardKeys } from './use-board-keys.ts'
import { useCardMoves } from './moves/use-card-moves.ts'
import { useChoosing } from './use-choosing.ts'
import { useDoing } from '../use-doing.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useOpenSheet } from './sheets/use-open-sheet.ts'
import { useThemeActs } from './moves/use-theme-acts.ts'

/** Pile and disagreements on one side, themes by topic on the other; what is chosen on either is acted on from one bar. */
export function Board({ board, agenda }: { board: HarvestBoard; agenda: Agenda }) {
  const say = useWords(harvestWords)
  const choosing = useChoosing()
  const doing = useDoing()
  const moves = useCardMoves(doing)
  const themeActs = useThemeActs(doing, moves)
  const sheet = useOpenSheet(choosing.clear)
  const searchField = useRef<HTMLInputElement>(null)

  const cards = useMemo(() => new Map(board.cards.map((card) => [card.id, card])), [board.cards])
  const cardsIn = (place: 'unplaced' | 'dropped') => board.cards.filter((card) => card.place.in === place)
  const target = useMemo(() => targetOf(board, choosing.chosen), [board, choosing.chosen])

  function act(action: BoardAction, on = target): void {
    doing.forget()
    if (action === 'unplace') void moves.unplace(on.cards)
    else if (action === 'restore') void moves.restore(on.cards)
    else return sheet.open(action, on)
    choosing.clear()
  }
  const onKeyDownCapture = useBoardKeys({ board, target, act, clear: choosing.clear, searchField })
  const onFocusCapture = useKeptFocus(doing.isBusy)
  const isDone = board.progress.unplaced === 0

  return (
    <>
      <ActionBar
        target={target}
        can={possible(board, target)}
        onAct={act}
        onClear={choosing.clear}
        isBusy={doing.isBusy}
        error={sheet.opened === null ? doing.error : null}
      />
      <div
        onKeyDownCapture={onKeyDownCapture}
        onFocusCapture={onFocusCapture}
        className={`mt-4 grid gap-x-4 gap-y-6 lg:-mb-16 ${isDone ? '' : 'lg:h-[calc(100dvh-5.5rem)] lg:grid-cols-[22rem_1fr] 2xl:grid-cols-[26rem_1fr]'}`}
      >
        <div className={`flex min-h-0 min-w-0 gap-4 ${isDone ? 'flex-wrap items-center' : 'flex-col pb-3'}`}>
          <Side
            unplaced={cardsIn('unplaced')}
            dropped={cardsIn('dropped')}
            agenda={agenda}
            choosing={choosing}
            searchField={searchField}
          />
        </div>
        <div className={`flex min-h-0 min-w-0 flex-col gap-2 pb-3 ${isDone ? 'lg:h-[calc(100dvh-5.5rem)]' : ''}`}>
          <p className="text-sm text-quiet">{say('legend', { last: agenda.rounds.count })}</p>
          <div
            style={{ '--columns': agenda.topics.length } as CSSProperties}
            className="grid min-h-0 flex-1 gap-x-4 gap-y-8 md:grid-cols-[repeat(var(--columns),minmax(0,1fr))] md:grid-rows-[minmax(0,1fr)]"
          >
            {agenda.topics.map((topic) => (
              <TopicColumn
                key={topic.key}
                topic={topic}
                themes={board.themes.filter((theme) => theme.topic === topic.key)}
                cards={cards}
                rounds={agenda.rounds.count}
                choosing={choosing}
              />
            ))}
          </div>
        </div>
      </div>
      <OpenSheet sheet={sheet} board={board} agenda={agenda} doing={doing} moves={moves} themeActs={themeActs} />
    </>
  )
}
