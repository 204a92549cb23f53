import type { Agenda } from '@kapihan/blueprint'
import type { HarvestBoard } from '@kapihan/harvest'
import { DropSheet } from './DropSheet.tsx'
import { LineageSheet } from './LineageSheet.tsx'
import { MergeSheet } from './MergeSheet.tsx'
import { MoveSheet } from './MoveSheet.tsx'
import { NewThemeSheet } from './NewThemeSheet.tsx'
import { OriginSheet } from './OriginSheet.tsx'
import { RenameSheet } from './RenameSheet.tsx'
import { SplitSheet } from './SplitSheet.tsx'
import { themeToSplit } from '../target.ts'
import type { CardMoves } from '../moves/use-card-moves.ts'
import type { Doing } from '../../use-doing.ts'
import type { Opened, OpenedSheet } from './use-open-sheet.ts'
import type { ThemeActs } from '../moves/use-theme-acts.ts'

interface Props {
  sheet: OpenedSheet
  board: HarvestBoard
  agenda: Agenda
  doing: Doing
  moves: CardMoves
  themeActs: ThemeActs
}

/** What every sheet of the board is given. `finish` waits for what was asked and closes the sheet if it was done. */
export interface SheetProps extends Omit<Props, 'sheet'> {
  target: Opened['target']
  title: string
  onClose: () => void
  finish: (job: Promise<boolean>) => void
  open: OpenedSheet['open']
}

const sheets = {
  move: MoveSheet,
  new: NewThemeSheet,
  drop: DropSheet,
  merge: MergeSheet,
  rename: RenameSheet,
  origin: OriginSheet,
  lineage: LineageSheet,
}

/** The sheet that is open, if one is. */
export function OpenSheet({ sheet, ...rest }: Props) {
  const { opened, open, close, finish } = sheet
  if (opened === null) return null
  const { action, target, title } = opened
  const given: SheetProps = {
    ...rest,
    target,
    title,
    open,
    onClose: close,
    finish: (job) => void job.then((was) => (was ? finish() : undefined)),
  }
  if (action === 'split') {
    const theme = themeToSplit(rest.board, target)
    return theme === null ? null : <SplitSheet theme={theme} {...given} />
  }
  const Shown = sheets[action]
  return <Shown {...given} />
}
