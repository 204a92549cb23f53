import { inLanguage } from '@kapihan/base'
import type { Block } from '@kapihan/outcome'
import { languageName } from '../../text/language-name.ts'
import { isolated } from '../../text/isolated.ts'
import { useFormat, useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { blockWords } from './ready-words.ts'
import { useWorkbench } from './workbench.tsx'

/** One thing that keeps the document back, in words, with the theme it is about. */
export function BlockLine({ block }: { block: Block }) {
  const say = useWords(blockWords)
  const reading = useReading()
  const { number } = useFormat()
  const { board } = useWorkbench()
  const theme = block.theme === null ? undefined : board.themes.find((one) => one.id === block.theme)
  return (
    <>
      {say(block.code, {
        number: block.number ?? 0,
        cards: number(block.cards ?? 0),
        language: block.language === null ? '' : isolated(languageName(block.language, reading.language)),
      })}
      {theme === undefined ? null : (
        <bdi className="block text-sm">{inLanguage(theme.title, reading.language).text}</bdi>
      )}
    </>
  )
}
