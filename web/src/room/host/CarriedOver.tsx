import type { Topic } from '@kapihan/blueprint'
import { cafeViews, type BriefLine } from '@kapihan/cafe'
import { useRemembered } from '../../data/use-remembered.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty, Refused } from '../../ui/Notice.tsx'
import { BriefHeadings } from './BriefHeadings.tsx'
import { hostWords } from './host-words.ts'

interface Props {
  room: string
  round: number
  topic: Topic
  onOpen: (line: BriefLine) => void
  /** Leads to the brief that is still to be signed. */
  onSign: () => void
}

/** What the group before left in this room, to be told to those who come in. */
export function CarriedOver({ room, round, topic, onOpen, onSign }: Props) {
  const say = useWords(hostWords)
  const { data: brief, error } = useRemembered(cafeViews.carriedOver, { room, round })
  if (brief === undefined) return <Refused error={error} />
  if (brief !== null) return <BriefHeadings lines={brief.lines} onOpen={onOpen} />
  if (round > 1)
    return (
      <Empty title={say('not-signed', { round: round - 1 })}>
        <Button look="primary" onPress={onSign}>
          {say('go-sign')}
        </Button>
      </Empty>
    )
  return (
    <div className="flex flex-col gap-8">
      <p className="text-xl">{say('first-group')}</p>
      {topic.questions.length === 0 ? null : (
        <section>
          <h2 className="mb-3 text-lg font-semibold text-accent">{say('begin-with')}</h2>
          <ol className="flex list-decimal flex-col gap-4 ps-8 text-xl leading-snug">
            {topic.questions.map((question) => (
              <li key={question.key}>
                <Text of={question.text} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
