import type { Blueprint } from '@kapihan/blueprint'

/** A key no question of the topic has: 'b-4'. Keys are not reused while their question stands, wherever it stands in the list. */
export function nextQuestionKey({ key, questions }: Pick<Blueprint['topics'][number], 'key' | 'questions'>): string {
  const taken = new Set(questions.map((question) => question.key))
  let number = questions.length + 1
  while (taken.has(`${key}-${number}`)) number++
  return `${key}-${number}`
}
