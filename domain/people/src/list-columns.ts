import type { Language } from '@kapihan/base'
import { recognise } from './recognise.ts'

/** The columns of a delegation list. The first three must be there; a column nobody asked for is refused, not ignored. */
export const listColumns = [
  'familyName',
  'delegation',
  'constituency',
  'givenName',
  'country',
  'position',
  'sector',
  'level',
  'languages',
  'role',
  'room',
  'email',
] as const
export type ListColumn = (typeof listColumns)[number]

export const requiredColumns: readonly ListColumn[] = ['familyName', 'delegation', 'constituency']

/** The heading to print over each column of a template. */
export const columnTitles: Record<ListColumn, Record<Language, string>> = {
  familyName: { en: 'Family name', fr: 'Nom de famille', es: 'Apellidos', ar: 'اسم العائلة' },
  delegation: { en: 'Delegation', fr: 'Délégation', es: 'Delegación', ar: 'الوفد' },
  constituency: { en: 'Constituency', fr: 'Catégorie', es: 'Categoría', ar: 'الفئة' },
  givenName: { en: 'Given name', fr: 'Prénom', es: 'Nombre', ar: 'الاسم الأول' },
  country: { en: 'Country', fr: 'Pays', es: 'País', ar: 'البلد' },
  position: { en: 'Position', fr: 'Fonction', es: 'Cargo', ar: 'المنصب' },
  sector: { en: 'Sector', fr: 'Secteur', es: 'Sector', ar: 'القطاع' },
  level: { en: 'Level', fr: 'Niveau', es: 'Nivel', ar: 'المستوى' },
  languages: { en: 'Languages', fr: 'Langues', es: 'Idiomas', ar: 'اللغات' },
  role: { en: 'Role', fr: 'Rôle', es: 'Función en el taller', ar: 'الدور' },
  room: { en: 'Room', fr: 'Salle', es: 'Sala', ar: 'القاعة' },
  email: { en: 'E-mail', fr: 'Courriel', es: 'Correo electrónico', ar: 'البريد الإلكتروني' },
}

// "Nom" is a family name in French and "Nombre" a given name in Spanish; plain "Name" could be either and is not known.
const alsoCalled: Record<ListColumn, string[]> = {
  familyName: ['Surname', 'Last name', 'Nom', 'Apellido', 'اللقب', 'الكنية', 'العائلة'],
  delegation: [
    'Organization',
    'Organisation',
    'Country or organization',
    'Country / organization',
    'Country / organisation',
    'Delegation / organization',
    'Affiliation',
    'Pays ou organisation',
    'Organización',
    'País u organización',
    'المنظمة',
    'الجهة',
    'البلد أو المنظمة',
  ],
  constituency: ['Stakeholder group', 'Category', 'Groupe d’acteurs', 'Groupe', 'Grupo', 'المجموعة'],
  givenName: [
    'Given names',
    'First name',
    'First names',
    'Forename',
    'Prénoms',
    'Nombres',
    'Nombre de pila',
    'الاسم',
    'الاسم الشخصي',
  ],
  country: ['State', 'Member state', 'État', 'Estado', 'الدولة'],
  position: ['Function', 'Functional title', 'Job title', 'Poste', 'Función', 'Puesto', 'الوظيفة', 'الصفة'],
  sector: ['Field', 'Ámbito', 'المجال'],
  level: [],
  languages: ['Language', 'Languages spoken', 'Langue', 'Langues parlées', 'Idioma', 'Lenguas', 'اللغة'],
  role: ['Workshop role', 'Role in the workshop', 'Rôle dans l’atelier', 'Rol', 'Papel', 'الدور في الورشة'],
  room: ['الغرفة'],
  email: [
    'Email',
    'E-mail address',
    'Email address',
    'Mail',
    'Adresse électronique',
    'Adresse e-mail',
    'Correo',
    'البريد',
  ],
}

/** The column a heading means, in any of the four languages; a star or colon after it does not matter. */
export const findColumn = recognise(() => {
  const words = listColumns.map((column) => [column, [...Object.values(columnTitles[column]), ...alsoCalled[column]]])
  return Object.fromEntries(words) as Record<ListColumn, string[]>
})
