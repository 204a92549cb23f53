import type { Paragraph } from '@kapihan/outcome'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { documentWords } from './document-words.ts'
import { useWorkbench } from './workbench.tsx'

interface Props {
  paragraph: Paragraph
  takeOut: () => void
  /** Where they are not beside the document already. */
  withSources?: boolean
  className?: string
}

/** What can be done with a paragraph. Beside the document where there is room, below the paragraph where there is none. */
export function ParagraphTools({ paragraph, takeOut, withSources = false, className = '' }: Props) {
  const say = useWords(documentWords)
  const { language, numbers, edit, addAfter, setChoosing, showSources, acts, doing } = useWorkbench()
  const { id, section, text, outdated } = paragraph
  const number = numbers.get(id) ?? 0
  return (
    <div className={`flex flex-wrap gap-2 ${className}`}>
      <Button aria-keyshortcuts="Enter" onPress={() => edit(id)}>
        {say(text[language] === undefined ? 'translate' : 'edit')}
      </Button>
      {outdated.includes(language) ? (
        <Button isPending={doing.isBusy} onPress={() => void acts.confirm(paragraph, number, language)}>
          {say('still-right')}
        </Button>
      ) : null}
      {withSources ? <Button onPress={showSources}>{say('see-sources')}</Button> : null}
      <Button onPress={() => setChoosing(true)}>{say('choose-sources')}</Button>
      <Button onPress={() => addAfter(section, id)}>{say('add-below')}</Button>
      <Button aria-keyshortcuts="Delete" isPending={doing.isBusy} onPress={takeOut}>
        {say('remove')}
      </Button>
    </div>
  )
}
