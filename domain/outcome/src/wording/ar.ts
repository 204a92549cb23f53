import type { Breadth, Wording } from './wording.ts'
import { beginning, closed, dayOf, inFull, lettered } from './sentence.ts'

// Rooms and rounds are feminine in Arabic, so the numbers that count them take the masculine form, as counting from three on demands.
const counting = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']

interface Noun {
  one: string
  two: string
  few: string
  /** With the article, of two and of more. */
  theTwo: string
  the: string
}
const room: Noun = { one: 'قاعة', two: 'قاعتين', few: 'قاعات', theTwo: 'القاعتين كلتيهما', the: 'القاعات' }
const round: Noun = { one: 'جولة', two: 'جولتين', few: 'جولات', theTwo: 'الجولتين كلتيهما', the: 'الجولات' }

/** The noun counted, after a preposition: 'ثلاث قاعات', '12 قاعة'. */
function some(n: number, { one, two, few }: Pick<Noun, 'one' | 'two' | 'few'>): string {
  if (n === 1) return `${one} واحدة`
  if (n === 2) return two
  return n <= 10 ? `${counting[n]} ${few}` : `${n} ${one}`
}

function share(count: number, of: number, noun: Noun): string | null {
  if (of < 2 || count < 1) return null
  if (count < of) return some(count, noun)
  if (of === 2) return noun.theTwo
  return of <= 10 ? `${noun.the} ال${counting[of]} جميعها` : `${noun.the} جميعها`
}

/** '، من قاعتين وفي الجولات الثلاث جميعها،' or a mere space. */
function where({ rooms, ofRooms, rounds, ofRounds }: Breadth): string {
  const inRooms = share(rooms, ofRooms, room)
  const inRounds = share(rounds, ofRounds, round)
  const parts = [inRooms === null ? '' : `من ${inRooms}`, inRounds === null ? '' : `في ${inRounds}`].filter(
    (part) => part !== '',
  )
  return parts.length === 0 ? ' ' : `، ${parts.join(' و')}، `
}

const contributions = {
  one: 'مساهمة واحدة',
  'a few': 'قليل من المساهمات',
  several: 'عدة مساهمات',
  many: 'كثير من المساهمات',
  most: 'معظم المساهمات',
} as const
type Said = { strength: keyof typeof contributions; breadth: Breadth }

// A verb before its subject agrees with its gender only; 'one' and 'several' are feminine here, the quantities masculine.
const feminine = (strength: Said['strength']): boolean => strength === 'one' || strength === 'several'
const said = ({ strength, breadth }: Said, verb: string): string =>
  `${verb}${feminine(strength) ? 'ت' : ''} ${contributions[strength]}${strength === 'one' ? ' ' : where(breadth)}`

const did = {
  action: ['اقترحت', 'اقترح', 'اتخاذ إجراءات'],
  support: ['طلبت', 'طلب', 'الدعم'],
  offer: ['عرضت', 'عرض', 'التعاون'],
} as const

const months =
  'كانون الثاني/يناير,شباط/فبراير,آذار/مارس,نيسان/أبريل,أيار/مايو,حزيران/يونيه,تموز/يوليه,آب/أغسطس,أيلول/سبتمبر,تشرين الأول/أكتوبر,تشرين الثاني/نوفمبر,كانون الأول/ديسمبر'.split(
    ',',
  )
const date = (iso: string): string => {
  const { day, month, year } = dayOf(iso)
  return `${day} ${months[month]} ${year}`
}
const digits = new Intl.NumberFormat('ar-u-nu-latn')
const and = (items: string[]): string => items.join(' و')

const abjad = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ')
const letter = (at: number): string => `(${abjad[at] ?? at + 1})`
const ordinals = ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا']
const letterNames =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(' ')
const open = (words: string): string => words.trim().replace(/\.+$/u, '')

const kinds = {
  challenge: 'تحديات',
  idea: 'أفكار',
  practice: 'ممارسات',
  recommendation: 'توصيات',
  disagreement: 'خلافات',
  question: 'أسئلة',
  support: 'دعم مطلوب',
  offer: 'دعم معروض',
  action: 'إجراءات',
}

export const arabic: Wording = {
  outcomeDocument: 'الوثيقة الختامية',
  status: 'موجز من إعداد الجهات الداعية إلى الاجتماع، غير متفاوض بشأنه',
  headings: {
    introduction: 'مقدمة',
    results: 'نتائج مقهى المعرفة',
    disagreement: 'نقاط الخلاف',
    'follow-up': 'الإجراءات وفرص التعاون',
  },
  sectionLabel: (at) => `${ordinals[at - 1] ?? at} -`,
  subsectionLabel: (at) => `${letterNames[at - 1] ?? at} -`,
  contributions,

  convened: ({ title, city, venue, country, from, to, conveners }) =>
    `تلخّص هذه الوثيقة مناقشات الاجتماع التالي: ${title}. وقد عُقد في ${city} (${venue}، ${country}) ${
      from === to ? `في ${date(from)}` : `من ${beginning(from, to, date)} إلى ${date(to)}`
    }. والجهات الداعية إلى الاجتماع هي: ${and(conveners)}.`,
  aims: (aims) => `وكانت الغايات كما يلي: ${lettered(aims, letter, '؛')}.`,
  format: ({ rooms, groups, rounds, minutes, topics }) =>
    `اتبع الاجتماع صيغة مقهى المعرفة. وعمل المشاركون في ${some(groups, { one: 'مجموعة', two: 'مجموعتين', few: 'مجموعات' })} و${some(rooms, room)}، على مدى ${some(rounds, round)} مدة كل منها ${minutes} ${minutes <= 10 ? 'دقائق' : 'دقيقة'}؛ وكان ما تقوله كل مجموعة يُنقل إلى المجموعة التالية. وكانت المواضيع: ${lettered(topics, letter, '؛')}.`,
  recorded: (cards, byKind) =>
    `بلغ عدد المساهمات المسجّلة ${digits.format(cards)}، كل منها على بطاقة: ${byKind
      .map((one) => `${kinds[one.kind]} (${digits.format(one.cards)})`)
      .join('، ')}. والمعدود هو البطاقات لا الأشخاص.`,
  rule: (whole) =>
    `عُقد ${whole ? 'الاجتماع' : 'مقهى المعرفة'} وفق قاعدة تشاتام هاوس. ولذلك لا تكشف هذه الوثيقة هوية أي متحدث أو أي مشارك آخر ولا انتماءه.`,
  nature:
    'هذه الوثيقة موجز من إعداد الجهات الداعية إلى الاجتماع. ولم يُتفاوض بشأنها، وهي لا تُلزم من شاركوا في المناقشات ولا تعبّر بالضرورة عن موقف أي منهم.',
  recipients: (recipients) => `هذه الوثيقة موجّهة إلى: ${lettered(inFull(recipients, '، '), letter, '؛')}.`,

  noted: (point) => closed(`${said(point, 'أشار')}إلى ما يلي: ${open(point.words)}`),
  concerned: (point) => closed(`${said(point, 'تطرّق')}إلى الموضوع التالي: ${open(point.words)}`),
  disagreed: (point) =>
    `تباينت الآراء بشأن النقطة التالية: ${closed(open(point.words))} و${said(point, 'سجّل')}اختلافاً في الرأي؛ ويُدوَّن هذا التباين هنا دون حسمه.`,
  followUp: (raised, words) =>
    closed(
      `${raised
        .map(
          ({ kind, strength }) => `${did[kind][feminine(strength) ? 0 : 1]} ${contributions[strength]} ${did[kind][2]}`,
        )
        .join('، و')}، وذلك بشأن النقطة التالية: ${open(words)}`,
    ),

  notes: 'ملاحظات',
  sourcesNote: ({ paragraphs, onCards, cards, ofCards }) =>
    `المصادر: من أصل ${paragraphs} فقرة، تستند ${onCards} إلى بطاقات، وتستند الأخرى إلى البرنامج الصادر وإلى إحصاءات. وقد أُخذ في الاعتبار ${digits.format(cards)} من البطاقات المسجّلة وعددها ${digits.format(ofCards)}.`,
  notTranslated: 'غير متاح بهذه اللغة بعد.',
  outdated: 'تغيّر النص الإنكليزي بعد هذه الترجمة.',
  untranslatedNote: (paragraphs) => `عدد الفقرات غير المتاحة بهذه اللغة بعد والواردة بالإنكليزية: ${paragraphs}.`,
  nothingRecorded: 'لم يُدرَج شيء تحت هذا العنوان.',
  pageOf: 'الصفحة {page} من {pages}',
}
