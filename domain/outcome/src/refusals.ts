import type { RefusalTable } from '@kapihan/base'

export const outcomeRefusals = {
  'outcome.no-document': {
    status: 404,
    when: 'an outcome document is edited or exported before it was drafted',
    say: {
      en: 'There is no outcome document yet. Draft it from the themes first.',
      fr: 'Il n’y a pas encore de document final. Rédigez-le d’abord à partir des idées communes.',
      es: 'Aún no hay documento final. Redáctelo primero a partir de las ideas comunes.',
      ar: 'لا توجد وثيقة ختامية بعد. صُغها أولاً انطلاقاً من الأفكار المشتركة.',
    },
  },
  'outcome.already-edited': {
    status: 409,
    when: 'a document somebody has worked on would be replaced by a new draft',
    say: {
      en: 'This document has been edited. A new draft would overwrite that work, so it was not made.',
      fr: 'Ce document a été modifié. Un nouveau projet effacerait ce travail ; il n’a donc pas été établi.',
      es: 'Este documento ya se ha editado. Un nuevo borrador borraría ese trabajo, así que no se ha creado.',
      ar: 'حُرّرت هذه الوثيقة. لو وُضعت مسودة جديدة لضاع ذلك العمل، ولذلك لم توضع.',
    },
  },
  'outcome.changed-meanwhile': {
    status: 409,
    when: 'somebody else saved the paragraph since it was read',
    say: {
      en: 'Someone else changed this paragraph meanwhile. Look at the new version; your text is still in the field.',
      fr: 'Quelqu’un a modifié ce paragraphe entre-temps. Voyez la nouvelle version ; votre texte est encore dans le champ.',
      es: 'Alguien cambió este párrafo mientras tanto. Vea la nueva versión; su texto sigue en el campo.',
      ar: 'غيّر شخص آخر هذه الفقرة في هذه الأثناء. اطّلع على النسخة الجديدة؛ نصّك لا يزال في الحقل.',
    },
  },
  'outcome.card-not-in-theme': {
    status: 422,
    when: 'a source names cards that do not stand in its theme',
    say: {
      en: 'These sources name {cards} cards that are not in the theme. Look at the board again.',
      fr: 'Ces sources citent {cards} cartes qui ne sont pas dans l’idée commune. Consultez de nouveau le tableau.',
      es: 'Estas fuentes citan {cards} tarjetas que no están en la idea común. Vuelva a mirar el tablero.',
      ar: 'تذكر هذه المصادر بطاقات ({cards}) ليست في الفكرة المشتركة. راجِع اللوحة من جديد.',
    },
  },
  'outcome.paragraph-without-sources': {
    status: 422,
    when: 'a document is exported with a paragraph that rests on nothing',
    say: {
      en: 'Not exported: these paragraphs have no sources: {paragraphs}.',
      fr: 'Exportation refusée : ces paragraphes n’ont pas de source : {paragraphs}.',
      es: 'No se ha exportado: estos párrafos no tienen fuentes: {paragraphs}.',
      ar: 'لم يتم التصدير: هذه الفقرات بلا مصادر: {paragraphs}.',
    },
  },
  'outcome.not-ready': {
    status: 422,
    when: 'a document is exported while what it says does not follow from its sources, or a disagreement is left out',
    say: {
      en: 'Not exported: {count} points must be mended first (paragraphs: {paragraphs}). The list “Before it goes out” names each.',
      fr: 'Exportation refusée : {count} points sont à corriger d’abord (paragraphes : {paragraphs}). La liste « Avant l’envoi » les indique.',
      es: 'No se ha exportado: hay que corregir antes {count} puntos (párrafos: {paragraphs}). La lista «Antes de enviar» los indica.',
      ar: 'لم يتم التصدير: ثمة {count} من النقاط ينبغي تصحيحها أولاً (الفقرات: {paragraphs}). تبيّنها قائمة «قبل الإرسال».',
    },
  },
  'outcome.no-font': {
    status: 422,
    when: 'a PDF would hold signs, such as emoji, that none of its typefaces has',
    say: {
      en: 'The PDF cannot show some signs in these paragraphs: {paragraphs}. Replace them, or take the Word or HTML file.',
      fr: 'Le PDF ne peut afficher certains signes de ces paragraphes : {paragraphs}. Remplacez-les, ou prenez le fichier Word ou HTML.',
      es: 'El PDF no puede mostrar algunos signos de estos párrafos: {paragraphs}. Sustitúyalos o use el archivo Word o HTML.',
      ar: 'لا يمكن لملف PDF عرض بعض الرموز في هذه الفقرات: {paragraphs}. استبدلها أو استخدم ملف Word أو HTML.',
    },
  },
} satisfies RefusalTable
