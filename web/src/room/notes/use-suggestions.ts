import type { Topic } from '@kapihan/blueprint'
import { cardKinds, type CardKind } from '@kapihan/cafe'
import { citeObjective, objective } from '@kapihan/gcm'
import type { Language } from '@kapihan/base'
import { cafeWords } from '../../text/cafe-words.ts'
import { useReading, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { kindsMatching, objectivesMatching, type Command } from './command.ts'
import { notesWords } from './notes-words.ts'

/** What the next card will be saved as, besides its text. */
export interface Choices {
  kind: CardKind
  objective: number | null
  question: string | null
  language: Language
}

export interface Suggestion {
  key: string
  label: string
  /** What to type for it, or what it means. */
  note: string
  choose: Partial<Choices>
}

/** What a command may mean, the likeliest first. */
export function useSuggestions(topic: Topic, focus: number[]): (command: Command | null) => Suggestion[] {
  const sayCafe = useWords(cafeWords)
  const say = useWords(notesWords)
  const text = useText()
  const { language } = useReading()
  const kinds = (typed: string) =>
    kindsMatching(typed, (kind) => sayCafe(`kind.${kind}`)).map((kind) => ({
      key: kind,
      label: sayCafe(`kind.${kind}`),
      note: `/${cardKinds.indexOf(kind) + 1}`,
      choose: { kind },
    }))
  const objectives = (typed: string) =>
    objectivesMatching(typed, [...topic.objectives, ...focus]).map((number) => ({
      key: String(number),
      label: citeObjective(number, language).name,
      note: objective(number).short[language],
      choose: { objective: number },
    }))
  const questions = (typed: string) =>
    topic.questions
      .map((question, index) => ({
        key: question.key,
        label: say('question', { number: index + 1 }),
        note: text(question.text),
        choose: { question: question.key },
      }))
      .filter((_, index) => String(index + 1) === typed)
  return (command) => {
    if (command === null) return []
    if (command.sign === '/') return kinds(command.typed)
    return command.sign === '#' ? objectives(command.typed) : questions(command.typed)
  }
}
