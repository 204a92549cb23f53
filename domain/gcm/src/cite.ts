import type { Language } from '@kapihan/base'
import { action } from './actions.ts'
import { objective } from './objectives.ts'

/**
 * Two ways to refer to the same place: by name, "Objective 5, action (e)", and by paragraph of the Compact, "para. 21 (e)".
 * Plain text: whoever shows it among text of another direction isolates it.
 */
export interface Citation {
  name: string
  paragraph: string
}

// Arabic lists are lettered in abjad order; (ه) alone is written هـ, as in UN documents.
const abjad = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل']

interface Wording {
  objective: string
  action: string
  paragraph: string
  comma: string
  letter: (latin: string) => string
}

const frenchOrSpanishLetter = (latin: string) => `${latin})`

const wordings: Record<Language, Wording> = {
  en: { objective: 'Objective', action: 'action', paragraph: 'para.', comma: ',', letter: (latin) => `(${latin})` },
  fr: { objective: 'Objectif', action: 'action', paragraph: 'par.', comma: ',', letter: frenchOrSpanishLetter },
  es: { objective: 'Objetivo', action: 'acción', paragraph: 'párr.', comma: ',', letter: frenchOrSpanishLetter },
  ar: {
    objective: 'الهدف',
    action: 'الإجراء',
    paragraph: 'الفقرة',
    comma: '،',
    letter: (latin) => `(${abjad['abcdefghijkl'.indexOf(latin)] ?? latin})`,
  },
}

/** "Objective 5" and "para. 21" in the reader's language; refuses `base.unknown` outside 1 to 23. */
export function citeObjective(number: number, language: Language): Citation {
  const wording = wordings[language]
  const { paragraph } = objective(number)
  return { name: `${wording.objective} ${number}`, paragraph: `${wording.paragraph} ${paragraph}` }
}

/** "Objective 5, action (e)" and "para. 21 (e)" in the reader's language; refuses `base.unknown` for an id that does not exist. */
export function citeAction(id: string, language: Language): Citation {
  const wording = wordings[language]
  const cited = action(id)
  const whole = citeObjective(cited.objective, language)
  const letter = wording.letter(cited.letter)
  return {
    name: `${whole.name}${wording.comma} ${wording.action} ${letter}`,
    paragraph: `${whole.paragraph} ${letter}`,
  }
}
