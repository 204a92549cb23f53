import { usePlace } from '../../data/place.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Go } from '../../ui/Go.tsx'
import { Empty, Refused } from '../../ui/Notice.tsx'
import { useDoing } from '../use-doing.ts'
import { documentWords } from './document-words.ts'
import { readyWords } from './ready-words.ts'
import { useDocumentActs } from './use-document-acts.ts'

/** Before the first draft: one button makes it. Without themes the way leads to the harvest first. */
export function NoDocument({ themes }: { themes: number }) {
  const say = useWords(documentWords)
  const sayReady = useWords(readyWords)
  const { workshop } = usePlace()
  const doing = useDoing()
  const { draft } = useDocumentActs(doing)
  return (
    <Empty title={<span className="block max-w-2xl">{say('empty')}</span>}>
      {themes === 0 ? (
        <Go to={`/${workshop}/organiser/harvest`} className="underline underline-offset-4">
          {sayReady('to-board')}
        </Go>
      ) : (
        <Button look="primary" isPending={doing.isBusy} onPress={() => void draft()}>
          {say(doing.isBusy ? 'drafting' : 'draft')}
        </Button>
      )}
      <Refused error={doing.error} />
    </Empty>
  )
}
