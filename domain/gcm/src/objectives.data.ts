import type { Language } from '@kapihan/base'

/** What is written down for each objective; the rest follows from it. */
export interface ObjectiveFacts {
  /** 1 to 23. */
  number: number
  /** The official English title. The titles in the other UN languages are not held here: show `short` instead. */
  title: string
  /** Where the title was read. */
  source: string
  /** The title was read at `source`, word for word. */
  verified: boolean
  /** Our own name for it, one to four words, in all four languages. Not an official label. */
  short: Readonly<Record<Language, string>>
  /** Round table of the International Migration Review Forum that reviews it. */
  imrfRoundTable: 1 | 2 | 3 | 4
}

const resolutionCopy =
  'https://adattar.minorityforum.info/entity/raaui6nu5a?file=1587370301487dgy07rb4bk.pdf&page=7 (copy of A/RES/73/195)'
const pledgeForm =
  'https://migrationnetwork.un.org/submit-pledges (option list of the pledge form, read in a stored copy)'

/** Titles are the resolution's, letter for letter; short names are ours. Objective 20: one open data set prints Objective 2 there. */
export const objectiveFacts: readonly ObjectiveFacts[] = [
  {
    number: 1,
    title: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
    source: resolutionCopy,
    verified: true,
    short: { en: 'Data and evidence', fr: 'Données et faits', es: 'Datos y evidencia', ar: 'البيانات والأدلة' },
    imrfRoundTable: 4,
  },
  {
    number: 2,
    title: 'Minimize the adverse drivers and structural factors that compel people to leave their country of origin',
    source:
      'https://www.apcom.org/get-involve-with-escap-and-the-regional-united-nations-network-on-migration-for-asia-and-the-pacific/',
    verified: true,
    short: { en: 'Causes of departure', fr: 'Causes de départ', es: 'Causas de la partida', ar: 'دوافع المغادرة' },
    imrfRoundTable: 1,
  },
  {
    number: 3,
    title: 'Provide accurate and timely information at all stages of migration',
    source: pledgeForm,
    verified: true,
    short: { en: 'Reliable information', fr: 'Information fiable', es: 'Información fiable', ar: 'معلومات موثوقة' },
    imrfRoundTable: 4,
  },
  {
    number: 4,
    title: 'Ensure that all migrants have proof of legal identity and adequate documentation',
    source: pledgeForm,
    verified: true,
    short: { en: 'Identity papers', fr: 'Papiers d’identité', es: 'Documentos de identidad', ar: 'وثائق الهوية' },
    imrfRoundTable: 2,
  },
  {
    number: 5,
    title: 'Enhance availability and flexibility of pathways for regular migration',
    source: 'https://migrationnetwork.un.org/taxonomy/term/283',
    verified: true,
    short: { en: 'Regular pathways', fr: 'Filières régulières', es: 'Vías regulares', ar: 'المسارات النظامية' },
    imrfRoundTable: 1,
  },
  {
    number: 6,
    title: 'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work',
    source: 'https://www.humanmovement.cam.ac.uk/news/gcm-06',
    verified: true,
    short: {
      en: 'Fair recruitment, decent work',
      fr: 'Recrutement équitable, travail décent',
      es: 'Contratación equitativa, trabajo decente',
      ar: 'استقدام عادل وعمل لائق',
    },
    imrfRoundTable: 1,
  },
  {
    number: 7,
    title: 'Address and reduce vulnerabilities in migration',
    source: pledgeForm,
    verified: true,
    short: {
      en: 'Less vulnerability',
      fr: 'Moins de vulnérabilité',
      es: 'Menos vulnerabilidad',
      ar: 'الحد من أوجه الضعف',
    },
    imrfRoundTable: 4,
  },
  {
    number: 8,
    title: 'Save lives and establish coordinated international efforts on missing migrants',
    source:
      'https://lac.iom.int/en/objective-8-save-lives-and-establish-coordinated-international-efforts-missing-migrants',
    verified: true,
    short: {
      en: 'Missing migrants',
      fr: 'Migrants disparus',
      es: 'Migrantes desaparecidos',
      ar: 'المهاجرون المفقودون',
    },
    imrfRoundTable: 2,
  },
  {
    number: 9,
    title: 'Strengthen the transnational response to smuggling of migrants',
    source: 'https://migrationnetwork.un.org/taxonomy/term/detail/287?type=video',
    verified: true,
    short: {
      en: 'Against smuggling',
      fr: 'Contre le trafic illicite',
      es: 'Contra el tráfico ilícito',
      ar: 'مكافحة تهريب المهاجرين',
    },
    imrfRoundTable: 2,
  },
  {
    number: 10,
    title: 'Prevent, combat and eradicate trafficking in persons in the context of international migration',
    source: 'https://migrationnetwork.un.org/taxonomy/term/288',
    verified: true,
    short: { en: 'Against trafficking', fr: 'Contre la traite', es: 'Contra la trata', ar: 'مكافحة الاتجار بالأشخاص' },
    imrfRoundTable: 2,
  },
  {
    number: 11,
    title: 'Manage borders in an integrated, secure and coordinated manner',
    source: 'https://migrationnetwork.un.org/taxonomy/term/289',
    verified: true,
    short: { en: 'Border management', fr: 'Gestion des frontières', es: 'Gestión de fronteras', ar: 'إدارة الحدود' },
    imrfRoundTable: 2,
  },
  {
    number: 12,
    title:
      'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Predictable procedures',
      fr: 'Procédures prévisibles',
      es: 'Procedimientos previsibles',
      ar: 'إجراءات يمكن توقعها',
    },
    imrfRoundTable: 1,
  },
  {
    number: 13,
    title: 'Use migration detention only as a measure of last resort and work towards alternatives',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Detention as last resort',
      fr: 'Rétention en dernier recours',
      es: 'Detención como último recurso',
      ar: 'الاحتجاز ملاذاً أخيراً',
    },
    imrfRoundTable: 2,
  },
  {
    number: 14,
    title: 'Enhance consular protection, assistance and cooperation throughout the migration cycle',
    source: resolutionCopy,
    verified: true,
    short: { en: 'Consular help', fr: 'Aide consulaire', es: 'Ayuda consular', ar: 'المساعدة القنصلية' },
    imrfRoundTable: 3,
  },
  {
    number: 15,
    title: 'Provide access to basic services for migrants',
    source: resolutionCopy,
    verified: true,
    short: { en: 'Basic services', fr: 'Services de base', es: 'Servicios básicos', ar: 'الخدمات الأساسية' },
    imrfRoundTable: 3,
  },
  {
    number: 16,
    title: 'Empower migrants and societies to realize full inclusion and social cohesion',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Inclusion and cohesion',
      fr: 'Inclusion et cohésion',
      es: 'Inclusión y cohesión',
      ar: 'الإدماج والتماسك',
    },
    imrfRoundTable: 3,
  },
  {
    number: 17,
    title:
      'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Against discrimination',
      fr: 'Contre la discrimination',
      es: 'Contra la discriminación',
      ar: 'مناهضة التمييز',
    },
    imrfRoundTable: 4,
  },
  {
    number: 18,
    title: 'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Skills and recognition',
      fr: 'Compétences et reconnaissance',
      es: 'Competencias y reconocimiento',
      ar: 'المهارات والاعتراف بها',
    },
    imrfRoundTable: 1,
  },
  {
    number: 19,
    title:
      'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Contributing to development',
      fr: 'Contribution au développement',
      es: 'Contribución al desarrollo',
      ar: 'الإسهام في التنمية',
    },
    imrfRoundTable: 3,
  },
  {
    number: 20,
    title: 'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Affordable remittances',
      fr: 'Envois de fonds abordables',
      es: 'Remesas asequibles',
      ar: 'تحويلات مالية ميسورة الكلفة',
    },
    imrfRoundTable: 3,
  },
  {
    number: 21,
    title: 'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Return and reintegration',
      fr: 'Retour et réintégration',
      es: 'Retorno y reintegración',
      ar: 'العودة وإعادة الإدماج',
    },
    imrfRoundTable: 2,
  },
  {
    number: 22,
    title: 'Establish mechanisms for the portability of social security entitlements and earned benefits',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Portable social security',
      fr: 'Sécurité sociale transférable',
      es: 'Seguridad social transferible',
      ar: 'ضمان اجتماعي قابل للنقل',
    },
    imrfRoundTable: 3,
  },
  {
    number: 23,
    title: 'Strengthen international cooperation and global partnerships for safe, orderly and regular migration',
    source: resolutionCopy,
    verified: true,
    short: {
      en: 'Cooperation and partnerships',
      fr: 'Coopération et partenariats',
      es: 'Cooperación y alianzas',
      ar: 'التعاون والشراكات',
    },
    imrfRoundTable: 4,
  },
]
