import { type Language, languages } from '@kapihan/base'
import { z } from 'zod'
import { fold } from './fold.ts'
import { recognise } from './recognise.ts'
import { states, type RegionalGroup, type State } from './state-table.ts'

export const Region = z.enum([
  'africa',
  'asia-pacific',
  'eastern-europe',
  'latin-america-caribbean',
  'western-europe-others',
])
export type Region = z.infer<typeof Region>

export const regionNames: Record<RegionalGroup, Record<Language, string>> = {
  africa: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' },
  'asia-pacific': {
    en: 'Asia and the Pacific',
    fr: 'Asie et Pacifique',
    es: 'Asia y el Pacífico',
    ar: 'آسيا والمحيط الهادئ',
  },
  'eastern-europe': { en: 'Eastern Europe', fr: 'Europe orientale', es: 'Europa Oriental', ar: 'أوروبا الشرقية' },
  'latin-america-caribbean': {
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
    ar: 'أمريكا اللاتينية ومنطقة البحر الكاريبي',
  },
  'western-europe-others': {
    en: 'Western Europe and others',
    fr: 'Europe occidentale et autres',
    es: 'Europa Occidental y otros',
    ar: 'أوروبا الغربية ودول أخرى',
  },
}

const observerStates = ['VAT', 'PSE']
const byCode = new Map(states.map((state) => [state.code, state]))

/** Older, longer and everyday names that neither the United Nations nor CLDR lists. */
const alsoCalled: Record<string, string[]> = {
  CIV: ['Ivory Coast', 'Costa de Marfil'],
  COD: ['DR Congo', 'DRC', 'RDC', 'Congo (Democratic Republic of the)'],
  COG: ['Republic of the Congo'],
  CZE: ['Czech Republic', 'République tchèque', 'República Checa'],
  GBR: ['UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  KOR: ['Korea (Republic of)', 'Korea, Republic of'],
  MKD: ['Macedonia'],
  NLD: ['Netherlands (Kingdom of the)', 'Kingdom of the Netherlands', 'Holland'],
  SWZ: ['Swaziland'],
  TUR: ['Turkey'],
  VAT: ['Vatican'],
}

const bracket = /\s*\(.*\)/
const article = /^(the|la|le|les|el|los|las) | (the|la|le|les|l|el|los|las)$/

/**
 * The state a list means by an ISO code or by a name in any of the four languages. "Congo" is the Congo of Brazzaville,
 * as at the United Nations; a name with a bracket is known only whole, because "Korea (Republic of)" is not "Korea".
 */
export function findState(text: string): State | undefined {
  const code = findCode(text) ?? findCode(fold(text).replace(article, ''))
  return code === undefined ? undefined : byCode.get(code)
}

const findCode = recognise(() => Object.fromEntries(states.map((state) => [state.code, namesOf(state)])))

function namesOf({ code, alpha2, name }: State): string[] {
  const cldr = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? code)
  const official = Object.values(name)
  const plain = [...official, ...cldr].map((one) => one.replace(bracket, ''))
  const saints = cldr.map((one) => one.replace('St.', 'Saint'))
  const joined = saints.map((one) => one.replace('&', 'and'))
  return [alpha2, ...official, ...cldr, ...plain, ...saints, ...joined, ...(alsoCalled[code] ?? [])]
}

export const isObserverState = (code: string): boolean => observerStates.includes(code)
