import { words } from '../../../text/words.ts'

/** Where a card is from and where a theme is from. */
export const originWords = words('harvest-origin', {
  kind: { en: 'Kind', fr: 'Sorte', es: 'Clase', ar: 'النوع' },
  room: { en: 'Room', fr: 'Salle', es: 'Sala', ar: 'القاعة' },
  round: { en: 'Round', fr: 'Tour', es: 'Ronda', ar: 'الجولة' },
  language: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  unknown: { en: 'not stated', fr: 'non indiquée', es: 'no indicado', ar: 'غير مبيَّنة' },
  topic: { en: 'Topic', fr: 'Thème', es: 'Tema', ar: 'الموضوع' },
  question: { en: 'Question', fr: 'Question', es: 'Pregunta', ar: 'السؤال' },
  objective: { en: 'Objective', fr: 'Objectif', es: 'Objetivo', ar: 'الهدف' },
  place: { en: 'Now in', fr: 'À présent', es: 'Ahora en', ar: 'موضعها الآن' },
  pile: { en: 'the pile', fr: 'sur la pile', es: 'el montón', ar: 'الكومة' },
  dropped: { en: 'dropped', fr: 'écartée', es: 'descartada', ar: 'مستبعدة' },
  nobody: {
    en: 'Who wrote it and at what minute is stored nowhere.',
    fr: 'Qui l’a écrite et à quelle minute n’est enregistré nulle part.',
    es: 'Quién la escribió y en qué minuto no se guarda en ningún sitio.',
    ar: 'من كتبها وفي أي دقيقة أمر غير محفوظ في أي مكان.',
  },
  'lineage-title': {
    en: 'Where “{theme}” comes from',
    fr: 'D’où vient « {theme} »',
    es: 'De dónde viene «{theme}»',
    ar: 'من أين جاءت «{theme}»',
  },
  'no-lineage': {
    en: 'It was opened from cards and has been neither merged nor split.',
    fr: 'Elle a été créée à partir de cartes et n’a été ni fusionnée ni scindée.',
    es: 'Se creó a partir de tarjetas y no se ha fusionado ni dividido.',
    ar: 'أُنشئت من بطاقات ولم تُدمج ولم تُقسم.',
  },
  'state-live': { en: 'on the board', fr: 'sur le tableau', es: 'en el tablero', ar: 'على اللوحة' },
  'state-merged': { en: 'merged', fr: 'fusionnée', es: 'fusionada', ar: 'دُمجت' },
  'state-split': { en: 'split', fr: 'scindée', es: 'dividida', ar: 'قُسمت' },
  began: {
    en: 'began with {cards}',
    fr: 'au départ : {cards}',
    es: 'empezó con {cards}',
    ar: 'بدأت بـ: {cards}',
  },
})
