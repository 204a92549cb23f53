import type { FindingText } from '@kapihan/blueprint'
import type { BlockCode } from './readiness.ts'

/** What keeps a document back, for the rapporteur who mends it. `number` is the paragraph's, `cards` a count. */
export const outcomeBlocks = {
  'outcome.block.without-sources': {
    severity: 'error',
    when: 'a paragraph names no theme, agenda or count it rests on',
    say: {
      en: 'Paragraph {number} has no sources. Give it some or remove it.',
      fr: 'Le paragraphe {number} n’a pas de source. Indiquez-en ou retirez-le.',
      es: 'El párrafo {number} no tiene fuentes. Indíquelas o retírelo.',
      ar: 'الفقرة {number} بلا مصادر. أضِف إليها مصادر أو احذفها.',
    },
  },
  'outcome.block.theme-retired': {
    severity: 'error',
    when: 'a theme the paragraph rests on was merged or split since',
    say: {
      en: 'Paragraph {number} rests on a theme that was merged or split since. Choose its sources anew.',
      fr: 'Le paragraphe {number} repose sur une idée commune qui a été fusionnée ou scindée depuis. Choisissez de nouveau ses sources.',
      es: 'El párrafo {number} se basa en una idea común que desde entonces se fusionó o se dividió. Elija de nuevo sus fuentes.',
      ar: 'تستند الفقرة {number} إلى فكرة مشتركة دُمجت أو قُسمت لاحقاً. اختر مصادرها من جديد.',
    },
  },
  'outcome.block.card-gone': {
    severity: 'error',
    when: 'a card the paragraph rests on was dropped, moved or never known',
    say: {
      en: 'Paragraph {number} rests on {cards} cards that were dropped or moved to another theme. Choose its sources anew.',
      fr: 'Le paragraphe {number} repose sur {cards} cartes écartées ou déplacées vers une autre idée commune. Choisissez de nouveau ses sources.',
      es: 'El párrafo {number} se basa en {cards} tarjetas descartadas o pasadas a otra idea común. Elija de nuevo sus fuentes.',
      ar: 'تستند الفقرة {number} إلى بطاقات ({cards}) استُبعدت أو نُقلت إلى فكرة مشتركة أخرى. اختر مصادرها من جديد.',
    },
  },
  'outcome.block.over-claim': {
    severity: 'error',
    when: 'a paragraph uses a strength word above the computed one, or says people agreed where a room or round is missing',
    say: {
      en: 'Paragraph {number} says more than its cards bear. Use a weaker word, or do not speak of agreement.',
      fr: 'Le paragraphe {number} va au-delà de ce que disent ses cartes. Employez un mot plus faible ou ne parlez pas d’accord.',
      es: 'El párrafo {number} dice más de lo que sus tarjetas permiten. Use una palabra más débil o no hable de acuerdo.',
      ar: 'تقول الفقرة {number} أكثر مما تتيحه بطاقاتها. استعمل كلمة أضعف أو لا تتحدث عن اتفاق.',
    },
  },
  'outcome.block.count-changed': {
    severity: 'error',
    when: 'the number of cards recorded is not the one the paragraph was written from',
    say: {
      en: 'Paragraph {number} gives a count that no longer holds: {cards} cards are recorded now.',
      fr: 'Le paragraphe {number} donne un décompte qui n’est plus exact : {cards} cartes sont consignées à présent.',
      es: 'El párrafo {number} da un recuento que ya no es correcto: ahora hay {cards} tarjetas registradas.',
      ar: 'تورد الفقرة {number} عدداً لم يعد صحيحاً: عدد البطاقات المسجّلة الآن {cards}.',
    },
  },
  'outcome.block.disagreement-left-out': {
    severity: 'error',
    when: 'a live theme holds disagreement and no paragraph of the section on disagreement rests on it',
    say: {
      en: 'A disagreement ({cards} cards) is in no paragraph. Report it among the points of disagreement.',
      fr: 'Un désaccord ({cards} cartes) ne figure dans aucun paragraphe. Rapportez-le parmi les points de désaccord.',
      es: 'Un desacuerdo ({cards} tarjetas) no figura en ningún párrafo. Recójalo entre los puntos de desacuerdo.',
      ar: 'ثمة خلاف (عدد بطاقاته {cards}) لا يرد في أي فقرة. أدرِجه بين نقاط الخلاف.',
    },
  },
  'outcome.block.disagreement-unplaced': {
    severity: 'warning',
    when: 'cards of disagreement are neither in a theme nor dropped with a reason',
    say: {
      en: '{cards} cards of disagreement are in no theme yet.',
      fr: '{cards} cartes de désaccord ne sont encore dans aucune idée commune.',
      es: '{cards} tarjetas de desacuerdo no están aún en ninguna idea común.',
      ar: 'عدد بطاقات الخلاف التي ليست في أي فكرة مشتركة بعد: {cards}.',
    },
  },
  'outcome.block.theme-left-out': {
    severity: 'warning',
    when: 'a live theme with cards is the source of no paragraph',
    say: {
      en: 'A theme ({cards} cards) is in no paragraph.',
      fr: 'Une idée commune ({cards} cartes) ne figure dans aucun paragraphe.',
      es: 'Una idea común ({cards} tarjetas) no figura en ningún párrafo.',
      ar: 'ثمة فكرة مشتركة (عدد بطاقاتها {cards}) لا ترد في أي فقرة.',
    },
  },
  'outcome.block.agenda-superseded': {
    severity: 'warning',
    when: 'a paragraph was drafted from an agenda that has a later release',
    say: {
      en: 'Paragraph {number} was drafted from an earlier release of the agenda.',
      fr: 'Le paragraphe {number} a été rédigé d’après une version antérieure du programme.',
      es: 'El párrafo {number} se redactó a partir de una versión anterior del programa.',
      ar: 'صيغت الفقرة {number} استناداً إلى إصدار سابق من البرنامج.',
    },
  },
  'outcome.block.not-translated': {
    severity: 'warning',
    when: 'a paragraph has no text in a language; it is exported in English there, and marked',
    say: {
      en: 'Paragraph {number} is not yet available in {language}.',
      fr: 'Le paragraphe {number} n’est pas encore disponible en {language}.',
      es: 'El párrafo {number} aún no está disponible en {language}.',
      ar: 'الفقرة {number} غير متاحة بعد بلغة: {language}.',
    },
  },
  'outcome.block.outdated-translation': {
    severity: 'warning',
    when: 'the English text of a paragraph has changed since its translation; it is exported with a mark',
    say: {
      en: 'The English of paragraph {number} has changed since its translation ({language}).',
      fr: 'Le texte anglais du paragraphe {number} a changé depuis sa traduction ({language}).',
      es: 'El texto inglés del párrafo {number} ha cambiado desde su traducción ({language}).',
      ar: 'تغيّر النص الإنكليزي للفقرة {number} بعد ترجمتها ({language}).',
    },
  },
} satisfies Record<BlockCode, FindingText>
