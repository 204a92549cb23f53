import { useWords } from '../../../text/words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { interfaceWords } from '../../../ui/interface-words.ts'
import { formWords } from './form-words.ts'
import type { SheetProps } from './OpenSheet.tsx'
import { ThemeForm } from './ThemeForm.tsx'

/** Other words for a theme. What it was called when it began stays on record. */
export function RenameSheet({ target, doing, themeActs, finish, onClose }: SheetProps) {
  const say = useWords(formWords)
  const sayInterface = useWords(interfaceWords)
  const [theme] = target.themes
  if (theme === undefined) return null
  return (
    <Sheet title={say('rename-title')} isOpen onClose={onClose}>
      <ThemeForm
        start={theme}
        submit={sayInterface('save')}
        onSubmit={(text) => finish(themeActs.rename(theme, text))}
        doing={doing}
      />
    </Sheet>
  )
}
