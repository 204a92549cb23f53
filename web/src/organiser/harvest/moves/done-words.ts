import { words } from '../../../text/words.ts'

/** What was done at the board, beside the offer to undo it. */
export const doneWords = words('harvest-done', {
  placed: {
    en: '{count, plural, one {# card} other {# cards}} in “{theme}”',
    fr: '{count, plural, one {# carte placée} other {# cartes placées}} dans « {theme} »',
    es: '{count, plural, one {# tarjeta} other {# tarjetas}} en «{theme}»',
    ar: '{count, plural, one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} other {# بطاقة}} في «{theme}»',
  },
  dropped: {
    en: '{count, plural, one {Card dropped} other {# cards dropped}}',
    fr: '{count, plural, one {Carte écartée} other {# cartes écartées}}',
    es: '{count, plural, one {Tarjeta descartada} other {# tarjetas descartadas}}',
    ar: '{count, plural, one {استُبعدت البطاقة} two {استُبعدت بطاقتان} few {استُبعدت # بطاقات} other {استُبعدت # بطاقة}}',
  },
  unplaced: {
    en: '{count, plural, one {Card back on the pile} other {# cards back on the pile}}',
    fr: '{count, plural, one {Carte remise sur la pile} other {# cartes remises sur la pile}}',
    es: '{count, plural, one {Tarjeta devuelta al montón} other {# tarjetas devueltas al montón}}',
    ar: '{count, plural, one {أُعيدت البطاقة إلى الكومة} two {أُعيدت بطاقتان إلى الكومة} few {أُعيدت # بطاقات إلى الكومة} other {أُعيدت # بطاقة إلى الكومة}}',
  },
  restored: {
    en: '{count, plural, one {Card restored to the pile} other {# cards restored to the pile}}',
    fr: '{count, plural, one {Carte rétablie sur la pile} other {# cartes rétablies sur la pile}}',
    es: '{count, plural, one {Tarjeta recuperada al montón} other {# tarjetas recuperadas al montón}}',
    ar: '{count, plural, one {استُعيدت البطاقة إلى الكومة} two {استُعيدت بطاقتان إلى الكومة} few {استُعيدت # بطاقات إلى الكومة} other {استُعيدت # بطاقة إلى الكومة}}',
  },
  created: {
    en: 'Theme “{theme}” opened',
    fr: 'Idée commune « {theme} » créée',
    es: 'Idea común «{theme}» creada',
    ar: 'أُنشئت الفكرة المشتركة «{theme}»',
  },
  renamed: {
    en: 'Theme reworded',
    fr: 'Idée commune reformulée',
    es: 'Idea común reformulada',
    ar: 'أُعيدت صياغة الفكرة المشتركة',
  },
  merged: {
    en: '{count} themes merged into “{theme}”',
    fr: '{count} idées communes fusionnées dans « {theme} »',
    es: '{count} ideas comunes fusionadas en «{theme}»',
    ar: 'دُمجت أفكار مشتركة عددها {count} في «{theme}»',
  },
  split: {
    en: '“{theme}” split into {count}',
    fr: '« {theme} » scindée en {count}',
    es: '«{theme}» dividida en {count}',
    ar: 'قُسمت «{theme}» إلى {count}',
  },
})
