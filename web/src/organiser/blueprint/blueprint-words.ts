import { words } from '../../text/words.ts'

/** The page itself: drafts, saving, findings. */
export const blueprintWords = words('organiser-blueprint', {
  blueprint: { en: 'Blueprint', fr: 'Plan', es: 'Diseño', ar: 'المخطط' },
  designs: { en: 'Designs', fr: 'Projets', es: 'Borradores', ar: 'المسودات' },
  none: {
    en: 'This workshop has no draft yet.',
    fr: 'Cet atelier n’a pas encore de projet.',
    es: 'Este taller aún no tiene ningún borrador.',
    ar: 'لا توجد مسودة لحلقة العمل هذه بعد.',
  },
  'to-note': { en: 'The note', fr: 'La note', es: 'La nota', ar: 'المذكرة' },
  'to-days': { en: 'The days', fr: 'Les journées', es: 'Las jornadas', ar: 'الأيام' },
  'to-releases': { en: 'Releases', fr: 'Versions publiées', es: 'Publicaciones', ar: 'الإصدارات' },

  fits: { en: 'fits', fr: 'tient', es: 'cabe', ar: 'يتّسع له الوقت' },
  'does-not-fit': { en: 'does not fit', fr: 'ne tient pas', es: 'no cabe', ar: 'لا يتّسع له الوقت' },

  saved: { en: 'Saved: {what}', fr: 'Enregistré : {what}', es: 'Guardado: {what}', ar: 'حُفظ: {what}' },
  revision: {
    en: 'Revision {revision}',
    fr: 'Révision {revision}',
    es: 'Revisión {revision}',
    ar: 'المراجعة {revision}',
  },
  saving: {
    en: 'Saving… (revision {revision})',
    fr: 'Enregistrement… (révision {revision})',
    es: 'Guardando… (revisión {revision})',
    ar: 'جارٍ الحفظ… (المراجعة {revision})',
  },
  unsaved: {
    en: 'Not saved (revision {revision})',
    fr: 'Non enregistré (révision {revision})',
    es: 'Sin guardar (revisión {revision})',
    ar: 'لم يُحفظ (المراجعة {revision})',
  },
  'not-saved': {
    en: 'This could not be saved. What you changed is kept here.',
    fr: 'L’enregistrement n’a pas abouti. Vos modifications restent ici.',
    es: 'No se ha podido guardar. Sus cambios se conservan aquí.',
    ar: 'تعذّر الحفظ. تعديلاتك محفوظة هنا.',
  },
  'try-again': { en: 'Try again', fr: 'Réessayer', es: 'Reintentar', ar: 'إعادة المحاولة' },
  'drop-mine': {
    en: 'Drop my change',
    fr: 'Abandonner ma modification',
    es: 'Descartar mi cambio',
    ar: 'التخلي عن تعديلي',
  },
  collides: {
    en: 'Someone else has changed the same place meanwhile. Your text is kept; say which one stands.',
    fr: 'Quelqu’un d’autre a modifié le même endroit entre-temps. Votre texte est conservé ; dites lequel reste.',
    es: 'Otra persona ha cambiado lo mismo entretanto. Su texto se conserva; diga cuál queda.',
    ar: 'عدّل شخص آخر الموضع نفسه في هذه الأثناء. نصّك محفوظ؛ حدّد أيّهما يبقى.',
  },
  theirs: { en: 'Theirs', fr: 'L’autre', es: 'El otro', ar: 'تعديل الآخر' },
  yours: { en: 'Yours', fr: 'Le vôtre', es: 'El suyo', ar: 'تعديلك' },
  'keep-mine': { en: 'Keep mine', fr: 'Garder le mien', es: 'Conservar el mío', ar: 'الإبقاء على تعديلي' },
  'take-theirs': { en: 'Take theirs', fr: 'Prendre l’autre', es: 'Aceptar el otro', ar: 'اعتماد تعديل الآخر' },

  findings: {
    en: 'What the checker finds',
    fr: 'Ce que relève le contrôle',
    es: 'Lo que señala la revisión',
    ar: 'ما يبيّنه التدقيق',
  },
  verdict: {
    en: '{errors, plural, =0 {{warnings, plural, =0 {This design can be held.} other {This design can be held, but not well.}}} other {This design cannot be held as it is.}}',
    fr: '{errors, plural, =0 {{warnings, plural, =0 {Ce projet est tenable.} other {Ce projet est tenable, mais mal.}}} other {Ce projet est intenable en l’état.}}',
    es: '{errors, plural, =0 {{warnings, plural, =0 {Este borrador es viable.} other {Este borrador es viable, con reservas.}}} other {Este borrador es inviable tal como está.}}',
    ar: '{errors, plural, =0 {{warnings, plural, =0 {يمكن عقد هذا البرنامج.} other {يمكن عقد هذا البرنامج، لكن ليس على نحو جيد.}}} other {يتعذّر عقد هذا البرنامج على حاله.}}',
  },
  'verdict-open': {
    en: '{findings, plural, =0 {} one {# finding, } other {# findings, }}{notes, plural, =0 {nothing open} one {# open point} other {# open points}}',
    fr: '{findings, plural, =0 {} one {# remarque, } other {# remarques, }}{notes, plural, =0 {rien en suspens} one {# point en suspens} other {# points en suspens}}',
    es: '{findings, plural, =0 {} one {# observación, } other {# observaciones, }}{notes, plural, =0 {nada pendiente} one {# punto pendiente} other {# puntos pendientes}}',
    ar: '{findings, plural, =0 {} one {ملاحظة واحدة، } two {ملاحظتان، } few {# ملاحظات، } many {# ملاحظة، } other {# ملاحظة، }}{notes, plural, =0 {لا نقاط معلّقة} one {نقطة معلّقة واحدة} two {نقطتان معلّقتان} few {# نقاط معلّقة} many {# نقطة معلّقة} other {# نقطة معلّقة}}',
  },
  'no-findings': {
    en: 'Nothing speaks against this design.',
    fr: 'Rien ne s’oppose à ce projet.',
    es: 'Nada se opone a este borrador.',
    ar: 'لا شيء يحول دون هذه المسودة.',
  },
  'severity.error': { en: 'Cannot be held', fr: 'Intenable', es: 'Inviable', ar: 'متعذّر' },
  'severity.warning': { en: 'Better not', fr: 'Déconseillé', es: 'Desaconsejado', ar: 'غير مستحسن' },
  'mend-rounds': {
    en: 'Make rounds {value} minutes',
    fr: 'Passer à des tours de {value} minutes',
    es: 'Pasar a rondas de {value} minutos',
    ar: 'جعل الجولات {value} دقيقة',
  },
  'no-such-design': {
    en: 'This cannot be saved like that: {problems}.',
    fr: 'Impossible d’enregistrer ainsi : {problems}.',
    es: 'No se puede guardar así: {problems}.',
    ar: 'لا يمكن الحفظ على هذا النحو: {problems}.',
  },
  'problem.past_midnight': {
    en: 'the session runs past midnight',
    fr: 'la séance dépasse minuit',
    es: 'la sesión pasa de la medianoche',
    ar: 'الجلسة تتجاوز منتصف الليل',
  },
  'problem.other': {
    en: 'a value is out of bounds',
    fr: 'une valeur est hors limites',
    es: 'un valor está fuera de los límites',
    ar: 'إحدى القيم خارج الحدود',
  },
})
