import type { Language } from '@kapihan/base'
import {
  columnTitles,
  constituencyNames,
  listColumns,
  sectorNames,
  workshopRoleNames,
  type ListColumn,
} from '@kapihan/people'

type Row = Partial<Record<ListColumn, string>>

const states: Record<'philippines' | 'bahrain' | 'ecuador', Record<Language, string>> = {
  philippines: { en: 'Philippines', fr: 'Philippines', es: 'Filipinas', ar: 'الفلبين' },
  bahrain: { en: 'Bahrain', fr: 'Bahreïn', es: 'Bahrein', ar: 'البحرين' },
  ecuador: { en: 'Ecuador', fr: 'Équateur', es: 'Ecuador', ar: 'إكوادور' },
}
const positions: Record<Language, [string, string, string]> = {
  en: ['Head of Unit', 'Deputy Minister', 'Secretary-General'],
  fr: ['Cheffe de service', 'Vice-ministre', 'Secrétaire général'],
  es: ['Jefa de sección', 'Viceministra', 'Secretario general'],
  ar: ['رئيسة قسم', 'وكيل الوزارة', 'أمين عام'],
}
const levels: Record<Language, [string, string]> = {
  en: ['expert', 'political'],
  fr: ['expert', 'politique'],
  es: ['experto', 'político'],
  ar: ['خبير', 'سياسي'],
}
const union: Record<Language, string> = {
  en: 'Coffee Workers’ Union',
  fr: 'Syndicat des travailleurs du café',
  es: 'Sindicato de Trabajadores del Café',
  ar: 'نقابة عمال البن',
}

/** Three invented people: two of governments and one of an organization, in the reader's language. */
function sampleRows(language: Language): Row[] {
  const [unit, minister, secretary] = positions[language]
  const [expert, political] = levels[language]
  const role = workshopRoleNames.participant[language]
  const government = { constituency: constituencyNames.government[language], role }
  return [
    {
      ...government,
      ...{ familyName: 'Espuma', givenName: 'Brisa', delegation: states.philippines[language], position: unit },
      ...{ sector: sectorNames.labour[language], level: expert, languages: 'en', email: 'brisa.espuma@phl.example' },
    },
    {
      ...government,
      ...{ familyName: 'النسيم', givenName: 'سحابة', delegation: states.bahrain[language], position: minister },
      ...{ sector: sectorNames['foreign-affairs'][language], level: political, languages: 'ar en' },
    },
    {
      ...{ familyName: 'Levante', givenName: 'Éclaircie', delegation: union[language], position: secretary, role },
      ...{
        constituency: constituencyNames['trade-union'][language],
        country: states.ecuador[language],
        languages: 'es fr',
      },
    },
  ]
}

/** What spreadsheets expect between cells: a semicolon where the comma is decimal. */
export const separatorIn = (language: Language): string => (language === 'fr' || language === 'es' ? ';' : ',')

/** A delegation list to fill in, with all columns; the byte order mark tells Excel that the accents are UTF-8. */
export function sampleFile(language: Language): string {
  const rows = [
    listColumns.map((column) => columnTitles[column][language]),
    ...sampleRows(language).map((row) => listColumns.map((column) => row[column] ?? '')),
  ]
  return `\uFEFF${rows.map((row) => `${row.join(separatorIn(language))}\r\n`).join('')}`
}
