import { words } from '../../text/words.ts'

/** What can be done at the board, and the sheets that ask for what it needs. */
export const actionWords = words('harvest-actions', {
  actions: { en: 'With what is chosen', fr: 'Avec ce qui est choisi', es: 'Con lo elegido', ar: 'بما اختير' },
  'how-to': {
    en: 'Choose with a click or Space, Shift for a range. The letters act from anywhere on the board; / searches the pile.',
    fr: 'Choisissez d’un clic ou avec Espace, Maj pour une suite. Les lettres agissent de partout sur le tableau ; / cherche dans la pile.',
    es: 'Elija con un clic o con Espacio, Mayús para un intervalo. Las letras actúan desde todo el tablero; / busca en el montón.',
    ar: 'اختر بالنقر أو بمفتاح المسافة، ومع Shift نطاقاً كاملاً. تعمل الحروف من أي موضع على اللوحة، و/ للبحث في الكومة.',
  },
  clear: { en: 'Clear choice', fr: 'Effacer le choix', es: 'Borrar la selección', ar: 'إلغاء الاختيار' },
  move: {
    en: 'Move to a theme',
    fr: 'Placer dans une idée commune',
    es: 'Llevar a una idea común',
    ar: 'نقل إلى فكرة مشتركة',
  },
  new: { en: 'New theme', fr: 'Nouvelle idée commune', es: 'Nueva idea común', ar: 'فكرة مشتركة جديدة' },
  drop: { en: 'Drop', fr: 'Écarter', es: 'Descartar', ar: 'استبعاد' },
  unplace: { en: 'Back to the pile', fr: 'Remettre sur la pile', es: 'Devolver al montón', ar: 'إعادة إلى الكومة' },
  restore: { en: 'Restore', fr: 'Rétablir', es: 'Recuperar', ar: 'استعادة' },
  merge: { en: 'Merge', fr: 'Fusionner', es: 'Fusionar', ar: 'دمج' },
  split: { en: 'Split', fr: 'Scinder', es: 'Dividir', ar: 'تقسيم' },
  rename: { en: 'Reword', fr: 'Reformuler', es: 'Reformular', ar: 'إعادة صياغة' },
  origin: { en: 'Origin', fr: 'Origine', es: 'Origen', ar: 'المصدر' },
  lineage: { en: 'Lineage', fr: 'Filiation', es: 'Linaje', ar: 'التسلسل' },
  busy: { en: 'Saving…', fr: 'Enregistrement…', es: 'Guardando…', ar: 'جارٍ الحفظ…' },

  'move-title': {
    en: '{count, plural, one {Move # card to a theme} other {Move # cards to a theme}}',
    fr: '{count, plural, one {Placer # carte dans une idée commune} other {Placer # cartes dans une idée commune}}',
    es: '{count, plural, one {Llevar # tarjeta a una idea común} other {Llevar # tarjetas a una idea común}}',
    ar: '{count, plural, one {نقل بطاقة واحدة إلى فكرة مشتركة} two {نقل بطاقتين إلى فكرة مشتركة} few {نقل # بطاقات إلى فكرة مشتركة} other {نقل # بطاقة إلى فكرة مشتركة}}',
  },
  'type-to-find': {
    en: 'Type a word of the theme',
    fr: 'Tapez un mot de l’idée commune',
    es: 'Escriba una palabra de la idea común',
    ar: 'اكتب كلمة من الفكرة المشتركة',
  },
  'new-with': {
    en: 'New theme: {title}',
    fr: 'Nouvelle idée commune : {title}',
    es: 'Nueva idea común: {title}',
    ar: 'فكرة مشتركة جديدة: {title}',
  },

  'drop-title': {
    en: '{count, plural, one {Drop # card} other {Drop # cards}}',
    fr: '{count, plural, one {Écarter # carte} other {Écarter # cartes}}',
    es: '{count, plural, one {Descartar # tarjeta} other {Descartar # tarjetas}}',
    ar: '{count, plural, one {استبعاد بطاقة واحدة} two {استبعاد بطاقتين} few {استبعاد # بطاقات} other {استبعاد # بطاقة}}',
  },
  reason: { en: 'Reason', fr: 'Motif', es: 'Motivo', ar: 'السبب' },
  'reason-optional': {
    en: 'Reason, if you wish',
    fr: 'Motif, si vous le souhaitez',
    es: 'Motivo, si lo desea',
    ar: 'السبب، إن شئت',
  },
  'reason-why': {
    en: '{count, plural, one {One of these cards disagrees.} other {# of these cards disagree.}} A minority view must not vanish unseen: it is dropped only with a reason, which stays on record. Dropping does not make any theme stronger.',
    fr: '{count, plural, one {Une de ces cartes exprime un désaccord.} other {# de ces cartes expriment un désaccord.}} Un avis minoritaire ne doit pas disparaître sans trace : il n’est écarté qu’avec un motif, qui reste consigné. Écarter ne renforce aucune idée commune.',
    es: '{count, plural, one {Una de estas tarjetas discrepa.} other {# de estas tarjetas discrepan.}} Una opinión minoritaria no debe desaparecer sin rastro: solo se descarta con un motivo, que queda registrado. Descartar no refuerza ninguna idea común.',
    ar: '{count, plural, one {إحدى هذه البطاقات تعبّر عن خلاف.} two {بطاقتان منها تعبّران عن خلاف.} few {# من هذه البطاقات تعبّر عن خلاف.} other {# من هذه البطاقات تعبّر عن خلاف.}} لا ينبغي أن يختفي رأي الأقلية دون أثر: لا يُستبعد إلا بسبب يبقى مدوَّناً. ولا يقوّي الاستبعاد أي فكرة مشتركة.',
  },
  'reason-short': {
    en: 'Write at least {min} characters.',
    fr: 'Écrivez au moins {min} caractères.',
    es: 'Escriba al menos {min} caracteres.',
    ar: 'اكتب {min} أحرف على الأقل.',
  },
  'reason-long': {
    en: 'At most {max} characters.',
    fr: '{max} caractères au plus.',
    es: 'Como máximo {max} caracteres.',
    ar: '{max} حرف على الأكثر.',
  },
})
