import type { Finding } from './finding.ts'
import { finding } from './findings.ts'
import type { Blueprint } from './parts.ts'
import { invitesYesOrNo, questionLimits, wordCount } from './topic.ts'

export function topicsWithoutFraming({ topics, sessions }: Blueprint): Finding[] {
  const framed = new Set(sessions.filter(({ kind }) => kind === 'framing').flatMap((session) => session.topics))
  return topics
    .filter(({ key }) => !framed.has(key))
    .map(({ key, short }) => finding('blueprint.finding.topic-without-framing', [], { key, topic: short }))
}

export function tooManyQuestions({ topics }: Blueprint): Finding[] {
  const limit = questionLimits.perTopic
  return topics
    .filter(({ questions }) => questions.length > limit)
    .map(({ key, questions }) =>
      finding('blueprint.finding.too-many-questions', [], { key, questions: questions.length, limit }),
    )
}

/** Every guiding question in English, with its topic and its place from 1. */
const questionsOf = ({ topics }: Blueprint) =>
  topics.flatMap(({ key, questions }) => questions.map(({ text }, at) => ({ key, number: at + 1, english: text.en })))

export function questionsTooLong(blueprint: Blueprint): Finding[] {
  const limit = questionLimits.words
  return questionsOf(blueprint)
    .map(({ key, number, english }) => ({ key, number, words: wordCount(english), limit }))
    .filter(({ words }) => words > limit)
    .map((detail) => finding('blueprint.finding.question-too-long', [], detail))
}

export function yesOrNoQuestions(blueprint: Blueprint): Finding[] {
  return questionsOf(blueprint)
    .filter(({ english }) => invitesYesOrNo(english))
    .map(({ key, number }) => finding('blueprint.finding.question-yes-or-no', [], { key, number }))
}
