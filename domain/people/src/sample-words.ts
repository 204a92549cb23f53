import type { Constituency } from './constituency.ts'
import type { WorkshopRole } from './workshop-role.ts'

/** The script and phrases a sample person comes with. */
export type SampleTongue = 'en' | 'fr' | 'es' | 'ar'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Coffee and weather in many languages. Nobody is called this, and everybody sees that. */
export const latinFamilies = split(`
  Affogato Alizé Arabica Barista Borrasca Breve Bruine Bruma Cafézinho Capuchino Chubasco Cortado Crema Crépuscule
  Cumulonimbus Deluge Doppio Drizzle Éclaircie Espresso Flatwhite Föhn Frappé Galão Gibraltar-Brew Gewitter Giboulée
  Gotero Halo Harmattan Hagelkorn Isobar Kaffeklatsch Kapihan Kopi-Tubruk Latte Levante Llovizna Lungo Macchiato
  Mélange Mistral Moka Monzón Niebla Nubarrón Ondée Orvalho Percolator Pluie-Fine Ristretto Robusta Rosée Ruissel
  Sereno Sirocco Sleetwater Solfatara-Moka Tormenta Torrefacto Tramontana Überdruck Vendaval Ventisca Verglas Xaloc
  Yağmur Zephyr Zonda Żurek-Mgła`)

export const latinGivens = split(`
  Altocúmula Aguacera Averse Barometra Brisa Brumeuse Cafetina Calima Celsia Cirrus Cumula Drupa Écume Espuma
  Filtra Foam Garúa Gelée Hygrometer Isotherma Jarra Lluvina Millibar Moussine Nimbus Nubecita Ozone Pergamina
  Pluvio Rayito Rocío-Claro Ruisselet Siroccia Stratus Tasse Tempesta Tueste Vaporetta Ventisco Zéphyrine`)

export const arabicFamilies = split(
  'القهوة الهيل الإعصار الغيوم الرياح الأمطار البن الفنجان السموم النسيم الرعد الضباب الرغوة',
)
export const arabicGivens = split('سحابة غيمة نسمة رذاذ زخة رغوة عاصفة قطرة مظلة أنواء')

export const samplePositions: Record<SampleTongue, { political: string[]; expert: string[]; other: string[] }> = {
  en: {
    political: ['Deputy Minister', 'Ambassador and Permanent Representative', 'Director-General'],
    expert: ['Head of Unit, labour mobility', 'Adviser, migration policy', 'Counsellor', 'Senior Officer; recruitment'],
    other: ['Programme Manager', 'Legal Adviser', 'Secretary-General', 'Researcher'],
  },
  fr: {
    political: ['Secrétaire d’État', 'Ambassadeur, Représentant permanent', 'Directrice générale'],
    expert: ['Chef de service, mobilité de la main-d’œuvre', 'Conseillère', 'Chargé d’études'],
    other: ['Coordinatrice', 'Secrétaire général', 'Chercheuse'],
  },
  es: {
    political: ['Viceministra', 'Embajador, Representante Permanente', 'Directora General'],
    expert: ['Jefe de sección, movilidad laboral', 'Consejera', 'Asesor en políticas migratorias'],
    other: ['Coordinadora', 'Secretario general', 'Investigadora'],
  },
  ar: {
    political: ['وكيل الوزارة', 'سفير ومندوب دائم', 'مديرة عامة'],
    expert: ['رئيس قسم تنقّل العمالة', 'مستشارة', 'خبير في سياسات الهجرة'],
    other: ['منسّقة', 'أمين عام', 'باحثة'],
  },
}

/** Which states' people get which phrases; everybody else English ones. */
export const tonguesOfStates: Record<Exclude<SampleTongue, 'en'>, string[]> = {
  ar: split('DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN QAT SAU SOM SDN SYR TUN ARE YEM'),
  fr: split('BEN BFA BDI CMR CAF TCD COG CIV COD GAB GIN MDG MLI NER SEN TGO FRA BEL LUX MCO HTI CHE'),
  es: split('ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER ESP URY VEN GNQ'),
}

interface SampleBody {
  name: string
  constituency: Constituency
  country: string
  tongue: SampleTongue
  /** One person each; staff with their room. */
  roles: ([WorkshopRole] | [WorkshopRole, string])[]
}
const body = (
  constituency: Constituency,
  name: string,
  country = '',
  tongue: SampleTongue = 'en',
  roles: SampleBody['roles'] = [['participant']],
): SampleBody => ({ name, constituency, country, tongue, roles })

/** Real United Nations entities and observers, invented everybody else. 48 people, all nine room staff among them. */
export const sampleBodies: SampleBody[] = [
  body('un-system', 'Office of the High Commissioner for Human Rights (OHCHR)', '', 'fr', [
    ['framer'],
    ['host', 'Room XX'],
    ['participant'],
  ]),
  body('un-system', 'United Nations Development Programme (UNDP)', '', 'es', [
    ['framer'],
    ['host', 'Room XXI'],
    ['participant'],
  ]),
  body('un-system', 'International Labour Organization (ILO)', '', 'en', [
    ['framer'],
    ['host', 'Room XXII'],
    ['participant'],
  ]),
  body('un-system', 'International Organization for Migration (IOM)', '', 'en', [
    ['facilitator', 'Room XX'],
    ['note-taker', 'Room XXI'],
    ['participant'],
  ]),
  body('un-system', 'Office of the High Commissioner for Refugees (UNHCR)'),
  body('observer', 'African Union (AU)'),
  body('observer', 'European Union (EU)'),
  body('observer', 'League of Arab States (LAS)', '', 'ar'),
  body('observer', 'Organization of American States (OAS)', '', 'es'),
  body('civil-society', 'Cafés sans frontières', 'FRA', 'fr', [['facilitator', 'Room XXI'], ['participant']]),
  body('civil-society', 'Red de Mujeres de la Niebla', 'COL', 'es'),
  body('civil-society', 'Cloud Watchers for Migrants', 'KEN'),
  body('civil-society', 'رابطة قهوة الصباح', 'JOR', 'ar'),
  body('civil-society', 'Monsoon Workers’ Welfare Circle', 'PHL'),
  body('civil-society', 'Umbrella Alliance; Northern Chapter', 'SWE'),
  body('civil-society', 'Harmattan "Open Door" Network', 'GHA'),
  body('trade-union', 'Union of Rain Gatherers (URG)', 'NPL'),
  body('trade-union', 'Confédération des torréfacteurs (CTO)', 'SEN', 'fr'),
  body('trade-union', 'Sindicato de Vientos y Mareas', 'URY', 'es'),
  body('trade-union', 'Baristas United', 'AUS'),
  body('trade-union', 'نقابة حاملي المظلات', 'TUN', 'ar'),
  body('national-human-rights-institution', 'Commission for Fair Weather (CFW)', 'NZL'),
  body('national-human-rights-institution', 'Défenseur des éclaircies', 'MAR', 'fr'),
  body('national-human-rights-institution', 'Defensoría de las Nubes', 'ECU', 'es'),
  body('national-human-rights-institution', 'Office of the Umbrella Ombudsperson', 'GEO'),
  body('business', 'Fair Roast Employers’ Forum', 'MYS'),
  body('business', 'Percolator Recruitment, Ltd.', 'GBR'),
  body('business', 'Compañía del Aguacero', 'MEX', 'es'),
  body('business', 'شركة البن والغيوم', 'ARE', 'ar'),
  body('business', 'Isobar Staffing', 'IND'),
  body('local-authority', 'City of Drizzleton', 'CAN'),
  body('local-authority', 'Commune de Brume-sur-Mer', 'BEL', 'fr'),
  body('local-authority', 'Municipio de Tres Tormentas', 'CHL', 'es'),
  body('local-authority', 'Föhnstadt', 'AUT'),
  body('diaspora', 'Kapihan Abroad', 'PHL'),
  body('diaspora', 'Diaspora des vents alizés', 'CIV', 'fr'),
  body('youth', 'Young Thermals Network', 'RWA', 'en', [['note-taker', 'Room XXII']]),
  body('academia', 'Institute of Applied Drizzle', 'IRL', 'en', [['facilitator', 'Room XXII']]),
  body('academia', 'Chaire des migrations et des nuages', 'CHE', 'fr', [['note-taker', 'Room XX']]),
]
