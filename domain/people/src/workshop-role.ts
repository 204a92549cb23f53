import type { Language } from '@kapihan/base'
import { z } from 'zod'
import { recognise } from './recognise.ts'

/** What somebody does at the workshop. Host, facilitator and note-taker stay in their room and are not seated. */
export const workshopRoles = [
  'participant',
  'host',
  'facilitator',
  'note-taker',
  'framer',
  'rapporteur',
  'moderator',
  'chair',
  'secretariat',
] as const
export const WorkshopRole = z.enum(workshopRoles)
export type WorkshopRole = z.infer<typeof WorkshopRole>

export const workshopRoleNames: Record<WorkshopRole, Record<Language, string>> = {
  participant: { en: 'Participant', fr: 'Participant', es: 'Participante', ar: 'مشارك' },
  host: { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'مضيف' },
  facilitator: { en: 'Facilitator', fr: 'Facilitateur', es: 'Facilitador', ar: 'ميسّر' },
  'note-taker': { en: 'Note-taker', fr: 'Preneur de notes', es: 'Encargado de notas', ar: 'مدوّن الملاحظات' },
  framer: { en: 'Framer', fr: 'Introducteur du thème', es: 'Presentador del tema', ar: 'مقدّم الموضوع' },
  rapporteur: { en: 'Rapporteur', fr: 'Rapporteur', es: 'Relator', ar: 'مقرّر' },
  moderator: { en: 'Moderator', fr: 'Modérateur', es: 'Moderador', ar: 'مدير الجلسة' },
  chair: { en: 'Chair', fr: 'Président', es: 'Presidente', ar: 'رئيس' },
  secretariat: { en: 'Secretariat', fr: 'Secrétariat', es: 'Secretaría', ar: 'الأمانة' },
}

const alsoCalled: Partial<Record<WorkshopRole, string[]>> = {
  participant: ['delegate', 'participante', 'participants', 'délégué', 'déléguée', 'delegado', 'delegada', 'مشاركة'],
  host: ['hôtesse', 'anfitriona', 'مضيفة'],
  facilitator: ['facilitatrice', 'facilitadora', 'ميسرة'],
  'note-taker': ['notetaker', 'preneuse de notes', 'encargada de notas', 'tomador de notas', 'مدونة الملاحظات'],
  rapporteur: ['rapporteuse', 'relatora', 'مقررة'],
  moderator: ['modératrice', 'moderadora'],
  chair: ['présidente', 'presidenta', 'رئيسة'],
}

/** The role a list means, in any of the four languages and either gender. */
export const findWorkshopRole = recognise(() => {
  const words = workshopRoles.map((key) => [
    key,
    [...Object.values(workshopRoleNames[key]), ...(alsoCalled[key] ?? [])],
  ])
  return Object.fromEntries(words) as Record<WorkshopRole, string[]>
})

/** The concept note asks for "an appropriate political level, and expert levels". */
export const Level = z.enum(['political', 'expert'])
export type Level = z.infer<typeof Level>

/** The level a list means, in any of the four languages. */
export const findLevel = recognise<Level>(() => ({
  political: ['politique', 'político', 'política', 'سياسي', 'السياسي', 'political level', 'high level'],
  expert: [
    'experts',
    'experte',
    'experto',
    'experta',
    'خبير',
    'خبراء',
    'expert level',
    'technical',
    'technique',
    'técnico',
  ],
}))
