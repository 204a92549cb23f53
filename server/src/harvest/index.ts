import type { Feature } from '../platform/feature.ts'
import { board } from './board.ts'
import { cooperation } from './cooperation.ts'
import { createTheme } from './create-theme.ts'
import { dropCards } from './drop-cards.ts'
import { lineage } from './lineage.ts'
import { mergeThemes } from './merge-themes.ts'
import { placeCards } from './place-cards.ts'
import { plenary } from './plenary.ts'
import { renameTheme } from './rename-theme.ts'
import { restoreCards } from './restore-cards.ts'
import { splitTheme } from './split-theme.ts'
import { unplaceCards } from './unplace-cards.ts'

export { boardOf } from './board-rows.ts'

export function harvest(): Feature {
  return {
    acts: [createTheme, renameTheme, placeCards, unplaceCards, mergeThemes, splitTheme, dropCards, restoreCards],
    views: [board, plenary, cooperation, lineage],
  }
}
