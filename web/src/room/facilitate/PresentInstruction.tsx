import type { Topic } from '@kapihan/blueprint'
import { useClock } from '../../data/use-clock.ts'
import { Text } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import type { RoomPlace } from '../Console.tsx'
import { courseOf, type Instruction } from './instruction.ts'
import { instructionWords } from './instruction-words.ts'

/** The present instruction in large words, the next one small. */
export function PresentInstruction({ place: { agenda, topic, moment } }: { place: RoomPlace }) {
  const say = useWords(instructionWords)
  const clock = useClock() ?? { state: 'stopped' as const, seconds: null }
  const { now, next } = courseOf(moment, clock, { minutes: agenda.rounds.minutes, questions: topic.questions.length })
  return (
    <section aria-live="polite" className="flex flex-col gap-6">
      <p className="text-[clamp(2.25rem,4.4vw,5.5rem)] leading-[1.12] font-semibold rtl:leading-[1.4] text-balance">
        <Said instruction={now} topic={topic} question="mt-4 block text-screen leading-tight font-normal" />
      </p>
      {next === null ? null : (
        <p className="text-xl text-quiet">
          <span className="font-semibold">{say('next')}:</span>{' '}
          <Said instruction={next} topic={topic} question="hidden" />
        </p>
      )}
    </section>
  )
}

function Said({ instruction, topic, question }: { instruction: Instruction; topic: Topic; question: string }) {
  const say = useWords(instructionWords)
  const { say: key, ...values } = instruction
  const asked = instruction.say === 'question' ? topic.questions[instruction.question - 1] : undefined
  return (
    <>
      {say(key, values)}
      {asked === undefined ? null : <Text of={asked.text} className={question} />}
    </>
  )
}
