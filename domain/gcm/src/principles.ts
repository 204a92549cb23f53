import { found } from '@kapihan/base'
import type { Language } from '@kapihan/base'
import { z } from 'zod'

/** The letter of a guiding principle: paragraph 15 (a) to (j). */
export const PrincipleLetter = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
export type PrincipleLetter = z.infer<typeof PrincipleLetter>

/** One of the ten guiding principles. A practice "exemplifies" one; nothing ever "complies" with it. */
export interface Principle {
  readonly letter: PrincipleLetter
  /** English, French and Spanish as the Migration Network Hub prints them; Arabic is our translation. */
  readonly name: Readonly<Record<Language, string>>
}

const names: Readonly<Record<PrincipleLetter, Record<Language, string>>> = {
  a: {
    en: 'People-centred',
    fr: 'Priorité à la dimension humaine',
    es: 'Centrada en las personas',
    ar: 'محورية الإنسان',
  },
  b: {
    en: 'International cooperation',
    fr: 'Coopération internationale',
    es: 'Cooperación internacional',
    ar: 'التعاون الدولي',
  },
  c: { en: 'National sovereignty', fr: 'Souveraineté nationale', es: 'Soberanía nacional', ar: 'السيادة الوطنية' },
  d: {
    en: 'Rule of law and due process',
    fr: 'Primauté du droit et garanties d’une procédure régulière',
    es: 'Estado de derecho y garantías procesales',
    ar: 'سيادة القانون ومراعاة الأصول القانونية',
  },
  e: {
    en: 'Sustainable development',
    fr: 'Développement durable',
    es: 'Desarrollo sostenible',
    ar: 'التنمية المستدامة',
  },
  f: { en: 'Human rights', fr: 'Droits de l’homme', es: 'Derechos humanos', ar: 'حقوق الإنسان' },
  g: {
    en: 'Gender-responsive',
    fr: 'Prise en compte de la problématique femmes-hommes',
    es: 'Perspectiva de género',
    ar: 'مراعاة المنظور الجنساني',
  },
  h: {
    en: 'Child-sensitive',
    fr: 'Adaptation aux besoins de l’enfant',
    es: 'Perspectiva infantil',
    ar: 'مراعاة احتياجات الطفل',
  },
  i: {
    en: 'Whole-of-government approach',
    fr: 'Approche mobilisant l’ensemble des pouvoirs publics',
    es: 'Enfoque pangubernamental',
    ar: 'نهج يشمل الحكومة بأكملها',
  },
  j: {
    en: 'Whole-of-society approach',
    fr: 'Approche mobilisant l’ensemble de la société',
    es: 'Enfoque pansocial',
    ar: 'نهج يشمل المجتمع بأسره',
  },
}

/** All ten, in order. */
export const principles: readonly Principle[] = PrincipleLetter.options.map((letter) => ({
  letter,
  name: names[letter],
}))

/** The principle of that letter; refuses `base.unknown` outside a to j. */
export function principle(letter: string): Principle {
  return found(
    principles.find((candidate) => candidate.letter === letter),
    'base.unknown',
    { what: 'principle' },
  )
}
