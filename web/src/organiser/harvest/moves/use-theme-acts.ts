import { harvestActs, type Merge, type Part, type ThemeDraft } from '@kapihan/harvest'
import { newId } from '../../../data/new-id.ts'
import { useAct } from '../../../data/use-act.ts'
import { isolated } from '../../../text/isolated.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { doneWords } from './done-words.ts'
import type { BoardCard, BoardTheme } from '../target.ts'
import type { ThemeText } from '../sheets/theme-text.ts'
import type { CardMoves } from './use-card-moves.ts'
import type { Doing } from '../../use-doing.ts'
import { partsBack, wayBack } from './way-back.ts'

/** Themes begun, reworded, merged and split. Ids come from the form that is open, so that sending it twice makes one. */
export function useThemeActs({ run }: Doing, { back }: CardMoves) {
  const say = useWords(doneWords)
  const text = useText()
  const create = useAct(harvestActs.createTheme).mutateAsync
  const rename = useAct(harvestActs.renameTheme).mutateAsync
  const merge = useAct(harvestActs.mergeThemes).mutateAsync
  const split = useAct(harvestActs.splitTheme).mutateAsync

  async function unmerge(into: string, parts: NonNullable<ReturnType<typeof partsBack>>): Promise<void> {
    await split({ theme: into, into: parts.map(({ statement: _, ...part }) => part) })
    for (const { id, title, statement } of parts) if (statement !== null) await rename({ theme: id, title, statement })
  }
  return {
    create: (draft: ThemeText & Pick<ThemeDraft, 'id' | 'topic'>, cards: BoardCard[]) =>
      run({
        done: say('created', { theme: isolated(text(draft.title)) }),
        doing: () => create({ ...draft, cards: cards.map((card) => card.id) }),
        undo: cards.length === 0 ? null : () => back(wayBack(cards, 'theme')),
      }),
    rename: (theme: BoardTheme, words: ThemeText) =>
      run({
        done: say('renamed'),
        doing: () => rename({ theme: theme.id, ...words }),
        undo: () => rename({ theme: theme.id, title: theme.title, statement: theme.statement }),
      }),
    merge: (merged: ThemeText & Pick<Merge, 'into'>, themes: BoardTheme[]) => {
      const parts = partsBack(themes, newId)
      return run({
        done: say('merged', { count: themes.length, theme: isolated(text(merged.title)) }),
        doing: () => merge({ ...merged, themes: themes.map((theme) => theme.id) }),
        undo: parts === null ? null : () => unmerge(merged.into, parts),
      })
    },
    split: ({ id, title, statement }: BoardTheme, into: Part[]) =>
      run({
        done: say('split', { count: into.length, theme: isolated(text(title)) }),
        doing: () => split({ theme: id, into }),
        undo: () => merge({ into: newId(), title, statement, themes: into.map((part) => part.id) }),
      }),
  }
}
export type ThemeActs = ReturnType<typeof useThemeActs>
