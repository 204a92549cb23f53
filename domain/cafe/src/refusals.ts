import type { RefusalTable } from '@kapihan/base'

export const cafeRefusals = {
  'cafe.round-closed': {
    status: 409,
    when: 'a card or an opening comes for a round that has closed',
    say: {
      en: 'Round {round} has closed. What you wrote is still on this device; give it to the note-taker of the next round.',
      fr: 'Le tour {round} est clos. Votre texte reste sur cet appareil ; remettez-le au preneur de notes du tour suivant.',
      es: 'La ronda {round} ha terminado. Su texto sigue en este dispositivo; entréguelo a quien toma notas en la siguiente ronda.',
      ar: 'انتهت الجولة {round}. ما كتبته لا يزال على هذا الجهاز؛ سلّمه إلى مدوّن الملاحظات في الجولة التالية.',
    },
  },
  'cafe.round-not-open': {
    status: 409,
    when: 'a card comes, or a closing, before the round has been opened',
    say: {
      en: 'Round {round} has not opened yet.',
      fr: 'Le tour {round} n’est pas encore ouvert.',
      es: 'La ronda {round} aún no se ha abierto.',
      ar: 'لم تُفتح الجولة {round} بعد.',
    },
  },
  'cafe.other-round-open': {
    status: 409,
    when: 'a round is opened while another is open',
    say: {
      en: 'Round {round} is still open. Close it first.',
      fr: 'Le tour {round} est encore ouvert. Clôturez-le d’abord.',
      es: 'La ronda {round} sigue abierta. Ciérrela primero.',
      ar: 'الجولة {round} لا تزال مفتوحة. أغلقها أولاً.',
    },
  },
  'cafe.round-out-of-turn': {
    status: 409,
    when: 'a round is opened before an earlier one was held',
    say: {
      en: 'Round {before} comes before round {round}.',
      fr: 'Le tour {before} précède le tour {round}.',
      es: 'La ronda {before} va antes que la ronda {round}.',
      ar: 'الجولة {before} تسبق الجولة {round}.',
    },
  },
  'cafe.no-brief': {
    status: 404,
    when: 'a brief is edited or signed before its round has closed',
    say: {
      en: 'There is no brief yet: it is drafted when the round closes.',
      fr: 'Il n’y a pas encore de synthèse : elle est rédigée à la clôture du tour.',
      es: 'Aún no hay resumen: se redacta al cerrar la ronda.',
      ar: 'لا يوجد موجز بعد: يُحرَّر عند إغلاق الجولة.',
    },
  },
  'cafe.brief-signed': {
    status: 409,
    when: 'a signed brief is edited',
    say: {
      en: 'The brief of round {round} is signed and no longer changes.',
      fr: 'La synthèse du tour {round} est signée et ne change plus.',
      es: 'El resumen de la ronda {round} está firmado y ya no cambia.',
      ar: 'موجز الجولة {round} موقّع ولا يتغيّر بعد الآن.',
    },
  },
  'cafe.brief-changed-meanwhile': {
    status: 409,
    when: 'somebody else saved the brief since it was read',
    say: {
      en: 'Someone else changed this brief meanwhile. Look at the new version; your text is still in the field.',
      fr: 'Quelqu’un a modifié cette synthèse entre-temps. Voyez la nouvelle version ; votre texte est encore dans le champ.',
      es: 'Alguien cambió este resumen mientras tanto. Vea la nueva versión; su texto sigue en el campo.',
      ar: 'غيّر شخص آخر هذا الموجز في هذه الأثناء. اطّلع على النسخة الجديدة؛ نصّك لا يزال في الحقل.',
    },
  },
  'cafe.brief-empty': {
    status: 422,
    when: 'a brief without lines is signed',
    say: {
      en: 'A brief needs at least one line before it can be signed.',
      fr: 'Une synthèse doit avoir au moins une ligne avant d’être signée.',
      es: 'Un resumen necesita al menos una línea antes de firmarse.',
      ar: 'يحتاج الموجز إلى سطر واحد على الأقل قبل توقيعه.',
    },
  },
} satisfies RefusalTable
