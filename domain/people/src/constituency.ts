import type { Language } from '@kapihan/base'
import { z } from 'zod'
import { recognise } from './recognise.ts'

/**
 * Whom somebody speaks from: a government, an observer or UN body, or one of the stakeholders of paragraph 44 of the
 * Compact. Youth networks come from footnote 2 of the concept note, observers from its first recipients.
 */
export const constituencies = [
  'government',
  'observer',
  'un-system',
  'civil-society',
  'trade-union',
  'national-human-rights-institution',
  'business',
  'local-authority',
  'parliament',
  'diaspora',
  'youth',
  'academia',
  'faith-based',
  'red-cross-red-crescent',
  'media',
] as const
export const Constituency = z.enum(constituencies)
export type Constituency = z.infer<typeof Constituency>

export const constituencyNames: Record<Constituency, Record<Language, string>> = {
  government: { en: 'Government', fr: 'Gouvernement', es: 'Gobierno', ar: 'حكومة' },
  observer: {
    en: 'Intergovernmental observer',
    fr: 'Observateur intergouvernemental',
    es: 'Observador intergubernamental',
    ar: 'مراقب حكومي دولي',
  },
  'un-system': {
    en: 'United Nations system',
    fr: 'Système des Nations Unies',
    es: 'Sistema de las Naciones Unidas',
    ar: 'منظومة الأمم المتحدة',
  },
  'civil-society': { en: 'Civil society', fr: 'Société civile', es: 'Sociedad civil', ar: 'المجتمع المدني' },
  'trade-union': { en: 'Trade union', fr: 'Syndicat', es: 'Sindicato', ar: 'نقابة عمالية' },
  'national-human-rights-institution': {
    en: 'National human rights institution',
    fr: 'Institution nationale des droits de l’homme',
    es: 'Institución nacional de derechos humanos',
    ar: 'مؤسسة وطنية لحقوق الإنسان',
  },
  business: { en: 'Business', fr: 'Entreprise', es: 'Empresa', ar: 'قطاع الأعمال' },
  'local-authority': { en: 'Local authority', fr: 'Autorité locale', es: 'Autoridad local', ar: 'سلطة محلية' },
  parliament: { en: 'Parliament', fr: 'Parlement', es: 'Parlamento', ar: 'برلمان' },
  diaspora: {
    en: 'Migrant and diaspora organization',
    fr: 'Organisation de migrants et de la diaspora',
    es: 'Organización de migrantes y de la diáspora',
    ar: 'منظمة المهاجرين والمغتربين',
  },
  youth: { en: 'Youth network', fr: 'Réseau de jeunes', es: 'Red de jóvenes', ar: 'شبكة شبابية' },
  academia: { en: 'Academia', fr: 'Milieu universitaire', es: 'Mundo académico', ar: 'الأوساط الأكاديمية' },
  'faith-based': {
    en: 'Faith-based organization',
    fr: 'Organisation confessionnelle',
    es: 'Organización confesional',
    ar: 'منظمة دينية',
  },
  'red-cross-red-crescent': {
    en: 'Red Cross and Red Crescent',
    fr: 'Croix-Rouge et Croissant-Rouge',
    es: 'Cruz Roja y Media Luna Roja',
    ar: 'الصليب الأحمر والهلال الأحمر',
  },
  media: { en: 'Media', fr: 'Médias', es: 'Medios de comunicación', ar: 'وسائط الإعلام' },
}

const alsoCalled: Partial<Record<Constituency, string[]>> = {
  government: ['member state', 'state', 'governments', 'état membre', 'estado miembro', 'دولة عضو', 'الحكومة'],
  observer: [
    'igo',
    'intergovernmental organization',
    'intergovernmental organisation',
    'observateur',
    'observador',
    'مراقب',
  ],
  'un-system': ['un', 'united nations', 'un entity', 'onu', 'nations unies', 'naciones unidas', 'الأمم المتحدة'],
  'civil-society': ['ngo', 'cso', 'ong', 'civil society organization', 'مجتمع مدني'],
  'trade-union': ['trade unions', 'union', 'syndicats', 'sindicatos', 'نقابة'],
  'national-human-rights-institution': [
    'nhri',
    'indh',
    'human rights institution',
    'institution nationale des droits humains',
  ],
  business: [
    'private sector',
    'employers',
    'secteur privé',
    'entreprises',
    'sector privado',
    'empresas',
    'القطاع الخاص',
  ],
  'local-authority': [
    'local authorities',
    'city',
    'municipality',
    'collectivité locale',
    'municipio',
    'السلطات المحلية',
    'بلدية',
  ],
  diaspora: ['migrants', 'diáspora', 'migrant organization', 'المغتربون'],
  youth: ['jeunes', 'jeunesse', 'jóvenes', 'juventud', 'الشباب'],
  academia: ['university', 'université', 'universidad', 'universitaires', 'جامعة'],
}

/** The constituency a list means, in any of the four languages. */
export const findConstituency = recognise(
  () =>
    Object.fromEntries(
      constituencies.map((key) => [key, [...Object.values(constituencyNames[key]), ...(alsoCalled[key] ?? [])]]),
    ) as Record<Constituency, string[]>,
)
