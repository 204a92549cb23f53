import type { RefusalTable } from '@kapihan/base'

export const blueprintRefusals = {
  'blueprint.changed-meanwhile': {
    status: 409,
    when: 'the draft has been saved by someone else since the sender read it',
    say: {
      en: 'Someone else has saved this draft meanwhile (revision {revision}). Load it, then make your change again. Nothing was changed.',
      fr: 'Quelqu’un d’autre a enregistré ce projet entre-temps (révision {revision}). Rechargez-le, puis refaites votre modification. Rien n’a été modifié.',
      es: 'Otra persona ha guardado este borrador entretanto (revisión {revision}). Cárguelo de nuevo y repita su cambio. No se ha cambiado nada.',
      ar: 'حفظ شخص آخر هذه المسودة في هذه الأثناء (المراجعة {revision}). حمّلها ثم أعد تعديلك. لم يتغيّر شيء.',
    },
  },
  'blueprint.other-workshop': {
    status: 422,
    when: 'the slug in the blueprint is not the workshop it is saved under',
    say: {
      en: 'This blueprint belongs to another workshop ({workshop}). Nothing was changed.',
      fr: 'Ce plan appartient à un autre atelier ({workshop}). Rien n’a été modifié.',
      es: 'Este diseño pertenece a otro taller ({workshop}). No se ha cambiado nada.',
      ar: 'هذا المخطط يخصّ حلقة عمل أخرى ({workshop}). لم يتغيّر شيء.',
    },
  },
  'blueprint.does-not-fit': {
    status: 409,
    when: 'the design has errors or warnings and the sender did not say to release it all the same; `findings` names their codes',
    say: {
      en: 'Points that speak against releasing this design: {count}. Mend them, or release it knowing that they stand.',
      fr: 'Points qui s’opposent à la publication de ce programme : {count}. Corrigez-les, ou publiez-le en connaissance de cause.',
      es: 'Puntos en contra de publicar este diseño: {count}. Corríjalos o publíquelo sabiendo que siguen ahí.',
      ar: 'عدد النقاط التي تحول دون إصدار هذا البرنامج: {count}. عالجها أو أصدره مع العلم بأنها قائمة.',
    },
  },
  'blueprint.number-not-next': {
    status: 409,
    when: 'the release number sent is not the one after the latest, usually because someone has released meanwhile',
    say: {
      en: 'The next release is number {next}, not {number}. Look at what was released meanwhile before you release.',
      fr: 'La prochaine publication porte le numéro {next}, et non {number}. Regardez ce qui a été publié entre-temps avant de publier.',
      es: 'La próxima publicación es la número {next}, no la {number}. Vea lo publicado entretanto antes de publicar.',
      ar: 'رقم الإصدار التالي هو {next} وليس {number}. اطّلع على ما صدر في هذه الأثناء قبل الإصدار.',
    },
  },
  'blueprint.not-released': {
    status: 404,
    when: 'no agenda of the workshop has been released yet',
    say: {
      en: 'The agenda has not been released yet.',
      fr: 'Le programme n’a pas encore été publié.',
      es: 'El programa todavía no se ha publicado.',
      ar: 'لم يصدر جدول الأعمال بعد.',
    },
  },
  'blueprint.no-round-running': {
    status: 409,
    when: 'the clock is to be paused, resumed or extended and no round is on',
    say: {
      en: 'No round is on, so the clock stands. Nothing was changed.',
      fr: 'Aucun tour n’est en cours ; l’horloge est arrêtée. Rien n’a été modifié.',
      es: 'No hay ninguna ronda en curso; el reloj está parado. No se ha cambiado nada.',
      ar: 'لا توجد جولة جارية، فالساعة متوقفة. لم يتغيّر شيء.',
    },
  },
} satisfies RefusalTable
