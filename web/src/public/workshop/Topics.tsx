import type { Agenda } from '@kapihan/blueprint'
import { citeObjective, principle } from '@kapihan/gcm'
import { Text, useReading, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { LatinSquare } from '../../ui/LatinSquare.tsx'
import { programmeWords } from './programme-words.ts'
import { Section } from './Section.tsx'

type Topic = Agenda['topics'][number]

/** What the rooms talk about: each topic with its room, who frames it, and its questions. */
export function Topics({ agenda }: { agenda: Agenda }) {
  const say = useWords(programmeWords)
  return (
    <Section title={say('topics')} wide>
      <p className="mb-10 flex max-w-3xl items-center gap-4 text-quiet">
        <span className="shrink-0">
          <LatinSquare size={44} />
        </span>
        {say('topics-how', { groups: agenda.groups })}
      </p>
      <div className="grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
        {agenda.topics.map((topic) => (
          <TopicColumn key={topic.key} topic={topic} rooms={agenda.rooms.filter((room) => room.topic === topic.key)} />
        ))}
      </div>
    </Section>
  )
}

function TopicColumn({ topic, rooms }: { topic: Topic; rooms: Agenda['rooms'] }) {
  const say = useWords(programmeWords)
  return (
    <article className="row-span-3 mb-12 grid grid-rows-subgrid gap-y-3 print:break-inside-avoid">
      <div>
        {rooms.map((room) => (
          <p key={room.key} className="font-semibold text-accent">
            <Text of={room.name} />
          </p>
        ))}
        <h3 className="mt-2 font-serif text-lg leading-snug">
          <Text of={topic.title} />
        </h3>
      </div>
      <div className="text-sm">
        <p className="text-quiet">
          <Reference topic={topic} />
        </p>
        <Bodies topic={topic} rooms={rooms} />
      </div>
      {topic.questions.length === 0 ? null : (
        <div>
          <h4 className="mt-2 text-sm text-quiet">{say('questions')}</h4>
          <ol className="mt-2 flex list-decimal flex-col gap-2 ps-5 marker:text-quiet">
            {topic.questions.map(({ key, text }) => (
              <li key={key}>
                <Text of={text} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </article>
  )
}

/** The objectives and principles of the Compact a topic rests on. */
function Reference({ topic }: { topic: Topic }) {
  const say = useWords(programmeWords)
  const { language } = useReading()
  const objectives = topic.objectives.map((number) => citeObjective(number, language).name)
  const principles = topic.principles.map((letter) => `${say('principle')}: ${principle(letter).name[language]}`)
  return [...objectives, ...principles].map((reference) => (
    <bdi key={reference} className="block">
      {reference}
    </bdi>
  ))
}

/** The organisations that frame and host; said once where it is the same one. */
function Bodies({ topic, rooms }: { topic: Topic; rooms: Agenda['rooms'] }) {
  const say = useWords(programmeWords)
  const text = useText()
  const framer = text(topic.framer)
  const hosts = [...new Set(rooms.map(({ hostOrganisation }) => text(hostOrganisation)))]
  const rows =
    hosts.length === 1 && hosts[0] === framer
      ? [[say('framed-and-hosted-by'), framer]]
      : [[say('framed-by'), framer], ...hosts.map((host) => [say('hosted-by'), host])]
  return (
    <dl className="mt-1">
      {rows.map(([name, who]) => (
        <div key={`${name} ${who}`} className="flex flex-wrap gap-x-2">
          <dt className="text-quiet">{name}</dt>
          <dd>{who}</dd>
        </div>
      ))}
    </dl>
  )
}
