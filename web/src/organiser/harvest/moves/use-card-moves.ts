import { harvestActs } from '@kapihan/harvest'
import { useAct } from '../../../data/use-act.ts'
import { isolated } from '../../../text/isolated.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { doneWords } from './done-words.ts'
import type { BoardCard, BoardTheme } from '../target.ts'
import type { Doing } from '../../use-doing.ts'
import { wayBack, type Move } from './way-back.ts'

const idsOf = (cards: BoardCard[]): string[] => cards.map((card) => card.id)

/** Cards from place to place, each way with its way back. All answer whether it was done. */
export function useCardMoves({ run }: Doing) {
  const say = useWords(doneWords)
  const text = useText()
  const place = useAct(harvestActs.placeCards).mutateAsync
  const unplace = useAct(harvestActs.unplaceCards).mutateAsync
  const restore = useAct(harvestActs.restoreCards).mutateAsync
  const drop = useAct(harvestActs.dropCards).mutateAsync

  const once = (move: Move): Promise<unknown> => {
    const { cards } = move
    if (move.act === 'place') return place({ theme: move.theme, cards })
    if (move.act === 'drop') return drop({ cards, reason: move.reason })
    return move.act === 'unplace' ? unplace({ cards }) : restore({ cards })
  }
  async function back(moves: Move[]): Promise<void> {
    for (const move of moves) await once(move)
  }
  return {
    back,
    place: (cards: BoardCard[], theme: BoardTheme) =>
      run({
        done: say('placed', { count: cards.length, theme: isolated(text(theme.title)) }),
        doing: () => place({ theme: theme.id, cards: idsOf(cards) }),
        undo: () => back(wayBack(cards, 'theme')),
      }),
    drop: (cards: BoardCard[], reason: string | null) =>
      run({
        done: say('dropped', { count: cards.length }),
        doing: () => drop({ cards: idsOf(cards), reason }),
        undo: () => back(wayBack(cards, 'dropped')),
      }),
    unplace: (cards: BoardCard[]) =>
      run({
        done: say('unplaced', { count: cards.length }),
        doing: () => unplace({ cards: idsOf(cards) }),
        undo: () => back(wayBack(cards, 'unplaced')),
      }),
    restore: (cards: BoardCard[]) =>
      run({
        done: say('restored', { count: cards.length }),
        doing: () => restore({ cards: idsOf(cards) }),
        undo: () => back(wayBack(cards, 'unplaced')),
      }),
  }
}
export type CardMoves = ReturnType<typeof useCardMoves>
