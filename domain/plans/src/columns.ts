import type { Language } from '@kapihan/base'
import type { Gap } from './measure.ts'

/** What the fields of a measure are called, on screen and in the heading of an exported plan. */
export const planColumns = {
  objective: { en: 'Objective', fr: 'Objectif', es: 'Objetivo', ar: 'الهدف' },
  action: { en: 'Action', fr: 'Action', es: 'Acción', ar: 'الإجراء' },
  title: { en: 'Measure', fr: 'Mesure', es: 'Medida', ar: 'التدبير' },
  leadMinistry: {
    en: 'Lead ministry',
    fr: 'Ministère chef de file',
    es: 'Ministerio responsable',
    ar: 'الوزارة الرائدة',
  },
  indicator: { en: 'Indicator', fr: 'Indicateur', es: 'Indicador', ar: 'المؤشر' },
  start: { en: 'Start', fr: 'Début', es: 'Inicio', ar: 'البداية' },
  end: { en: 'End', fr: 'Fin', es: 'Fin', ar: 'النهاية' },
  gaps: { en: 'Still to settle', fr: 'Reste à préciser', es: 'Por precisar', ar: 'ما يتعيّن استكماله' },
  informedBy: {
    en: 'Informed by paragraph',
    fr: 'Inspirée du paragraphe',
    es: 'A partir del párrafo',
    ar: 'مستلهَم من الفقرة',
  },
} satisfies Record<string, Record<Language, string>>

/** What is lacking, in words. */
export const gapNames: Record<Gap, Record<Language, string>> = {
  lead: {
    en: 'no lead ministry',
    fr: 'pas de ministère chef de file',
    es: 'sin ministerio responsable',
    ar: 'لا وزارة رائدة',
  },
  indicator: { en: 'no indicator', fr: 'pas d’indicateur', es: 'sin indicador', ar: 'لا مؤشر' },
  dates: { en: 'dates incomplete', fr: 'dates incomplètes', es: 'fechas incompletas', ar: 'تواريخ غير مكتملة' },
}
