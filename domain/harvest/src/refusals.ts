import type { RefusalTable } from '@kapihan/base'

export const harvestRefusals = {
  'harvest.theme-retired': {
    status: 409,
    when: 'a theme that was merged or split is worded, filled, merged or split again',
    say: {
      en: 'This theme has been merged or split meanwhile. Look at the board again. Nothing was changed.',
      fr: 'Cette idée commune a été fusionnée ou scindée entre-temps. Revoyez le tableau. Rien n’a été modifié.',
      es: 'Esta idea común se ha fusionado o dividido entretanto. Vuelva a mirar el tablero. No se ha cambiado nada.',
      ar: 'دُمجت هذه الفكرة المشتركة أو قُسمت في هذه الأثناء. راجع اللوحة من جديد. لم يتغيّر شيء.',
    },
  },
  'harvest.split-not-whole': {
    status: 422,
    when: 'the parts of a split are not exactly the cards of the theme; a card may have moved meanwhile',
    say: {
      en: 'Each card of the theme goes into exactly one part. In no part: {missing}; in more than one: {twice}; not of this theme: {foreign}. Nothing was changed.',
      fr: 'Chaque carte de l’idée commune va dans une seule partie. Dans aucune : {missing} ; dans plusieurs : {twice} ; d’ailleurs : {foreign}. Rien n’a été modifié.',
      es: 'Cada tarjeta de la idea común va en una sola parte. En ninguna: {missing}; en más de una: {twice}; ajenas a ella: {foreign}. No se ha cambiado nada.',
      ar: 'تذهب كل بطاقة من الفكرة المشتركة إلى جزء واحد فقط. في لا جزء: {missing}؛ في أكثر من جزء: {twice}؛ من خارجها: {foreign}. لم يتغيّر شيء.',
    },
  },
  'harvest.reason-needed': {
    status: 422,
    when: 'cards with a disagreement among them are dropped without a reason, or with one too short to be one',
    say: {
      en: 'A disagreement is only dropped with a reason of at least {min} characters. Disagreements among these cards: {count}. Nothing was changed.',
      fr: 'Un désaccord n’est écarté qu’avec un motif d’au moins {min} caractères. Désaccords parmi ces cartes : {count}. Rien n’a été modifié.',
      es: 'Un desacuerdo solo se descarta con un motivo de al menos {min} caracteres. Desacuerdos entre estas tarjetas: {count}. No se ha cambiado nada.',
      ar: 'لا تُستبعد بطاقة خلاف إلا بسبب لا يقل عن {min} أحرف. عدد بطاقات الخلاف بين هذه البطاقات: {count}. لم يتغيّر شيء.',
    },
  },
  'harvest.card-dropped': {
    status: 409,
    when: 'a dropped card is put into a theme or taken out of one',
    say: {
      en: 'Dropped cards among these: {count}. Restore them first. Nothing was changed.',
      fr: 'Cartes écartées parmi celles-ci : {count}. Rétablissez-les d’abord. Rien n’a été modifié.',
      es: 'Tarjetas descartadas entre estas: {count}. Recupérelas primero. No se ha cambiado nada.',
      ar: 'عدد البطاقات المستبعدة بينها: {count}. استعدها أولاً. لم يتغيّر شيء.',
    },
  },
} satisfies RefusalTable
