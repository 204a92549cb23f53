import type { Language } from '@kapihan/base'
import { z } from 'zod'
import { recognise } from './recognise.ts'

/** The field a government's people come from; the concept note names the first four. `none` for everybody else. */
export const sectors = [
  'labour',
  'foreign-affairs',
  'interior',
  'development',
  'justice',
  'social-affairs',
  'education',
  'health',
  'statistics',
  'other',
  'none',
] as const
export const Sector = z.enum(sectors)
export type Sector = z.infer<typeof Sector>

export const sectorNames: Record<Sector, Record<Language, string>> = {
  labour: { en: 'Labour', fr: 'Travail', es: 'Trabajo', ar: 'العمل' },
  'foreign-affairs': {
    en: 'Foreign affairs',
    fr: 'Affaires étrangères',
    es: 'Relaciones exteriores',
    ar: 'الشؤون الخارجية',
  },
  interior: { en: 'Interior', fr: 'Intérieur', es: 'Interior', ar: 'الداخلية' },
  development: { en: 'Development', fr: 'Développement', es: 'Desarrollo', ar: 'التنمية' },
  justice: { en: 'Justice', fr: 'Justice', es: 'Justicia', ar: 'العدل' },
  'social-affairs': { en: 'Social affairs', fr: 'Affaires sociales', es: 'Asuntos sociales', ar: 'الشؤون الاجتماعية' },
  education: { en: 'Education', fr: 'Éducation', es: 'Educación', ar: 'التعليم' },
  health: { en: 'Health', fr: 'Santé', es: 'Salud', ar: 'الصحة' },
  statistics: { en: 'Statistics', fr: 'Statistique', es: 'Estadística', ar: 'الإحصاء' },
  other: { en: 'Other', fr: 'Autre', es: 'Otro', ar: 'أخرى' },
  none: { en: 'None', fr: 'Aucun', es: 'Ninguno', ar: 'لا ينطبق' },
}

const alsoCalled: Partial<Record<Sector, string[]>> = {
  labour: ['labor', 'employment', 'emploi', 'empleo', 'laboral'],
  'foreign-affairs': ['foreign', 'relations extérieures', 'asuntos exteriores', 'cancillería', 'الخارجية'],
  interior: ['home affairs', 'الشؤون الداخلية'],
  development: ['cooperation', 'coopération', 'cooperación'],
}

/** The sector a list means, in any of the four languages. */
export const findSector = recognise(
  () =>
    Object.fromEntries(
      sectors.map((key) => [key, [...Object.values(sectorNames[key]), ...(alsoCalled[key] ?? [])]]),
    ) as Record<Sector, string[]>,
)
