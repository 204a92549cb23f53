import { inLanguage, type Localized } from '@kapihan/base'
import { invitesYesOrNo, questionLimits, wordCount, type GuidingQuestion } from '@kapihan/blueprint'
import { useState } from 'react'
import { newId } from '../../../data/new-id.ts'
import { Text, useReading } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { questionSpot, questionsSpot, readQuestions, writtenQuestions } from '../edits/spots.ts'
import type { DraftEdits } from '../use-draft-edits.ts'
import { Editable } from './Editable.tsx'
import { noteWords } from './note-words.ts'
import { TextSheet } from './TextSheet.tsx'
import type { Topic } from './TopicsInNote.tsx'

const limit = questionLimits.words

/** The guiding questions of a topic with their length, to edit, add and remove. */
export function Questions({ topic, edits }: { topic: Topic; edits: DraftEdits }) {
  const say = useWords(noteWords)
  const { language } = useReading()
  const hint = useQuestionHint()
  const [adding, setAdding] = useState(false)
  const { key, questions } = topic

  function setAll(next: GuidingQuestion[], what: string) {
    const show = (value: string) =>
      readQuestions(value)
        .map(({ text }) => inLanguage(text, language).text)
        .join(' / ')
    edits.make([
      { spot: questionsSpot(key), from: writtenQuestions(questions), to: writtenQuestions(next), what, show },
    ])
  }
  // Never the key of a question that was there before: cards may be filed under it.
  const add = (text: Localized) =>
    setAll(
      [...questions, { key: `${key}-${newId().slice(0, 8)}`, text }],
      say('question', { number: questions.length + 1, topic: key }),
    )

  return (
    <div className="mt-1 flex flex-col gap-3">
      <ol aria-label={say('questions')} className="flex list-decimal flex-col gap-3 ps-6 marker:text-quiet">
        {questions.map((question, index) => {
          const what = say('question', { number: index + 1, topic: key })
          return (
            <li key={question.key} className="ps-1">
              <Editable
                what={what}
                spot={questionSpot(key, question.key)}
                text={question.text}
                edits={edits}
                hint={hint}
                more={
                  <Button
                    look="quiet"
                    className="-my-1 min-h-9! px-2! py-1! text-sm text-quiet! no-underline!"
                    aria-label={`${say('drop-question')}: ${what}`}
                    onPress={() =>
                      setAll(
                        questions.filter((one) => one.key !== question.key),
                        say('dropped'),
                      )
                    }
                  >
                    <span aria-hidden="true">✕</span>
                  </Button>
                }
              >
                <p className="font-serif italic rtl:not-italic">
                  <Text of={question.text} />
                </p>
                <Length of={question} />
              </Editable>
            </li>
          )
        })}
      </ol>
      {questions.length >= questionLimits.perTopic ? null : (
        <Button className="min-h-9! self-start py-1! text-sm" onPress={() => setAdding(true)}>
          {say('add-question')}
        </Button>
      )}
      {adding ? (
        <TextSheet
          what={say('add-question')}
          text={{ en: '' }}
          hint={hint}
          onSave={add}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  )
}

/** How many words of how many, as shown below what is typed, and whether yes or no would answer it. The limit is for the original. */
function useQuestionHint(): (text: string, isOriginal: boolean) => string {
  const say = useWords(noteWords)
  return (text, isOriginal) => {
    const count = wordCount(text)
    if (!isOriginal) return say('words-translated', { count })
    if (count > limit) return say('too-many-words', { count, limit })
    return invitesYesOrNo(text) ? say('yes-or-no') : say('words', { count, limit })
  }
}

function Length({ of }: { of: GuidingQuestion }) {
  const say = useWords(noteWords)
  const count = wordCount(of.text.en)
  const tooLong = count > limit
  return (
    <p className={`text-sm ${tooLong ? 'font-semibold text-warn' : 'text-quiet'}`}>
      {say(tooLong ? 'too-many-words' : 'words', { count, limit })}
    </p>
  )
}
