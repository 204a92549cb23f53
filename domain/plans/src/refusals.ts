import type { RefusalTable } from '@kapihan/base'

export const plansRefusals = {
  'plans.no-party': {
    status: 403,
    when: 'a planner’s link was made for no state, or for a party that is none',
    say: {
      en: 'A national plan belongs to a state, and your link names none. Ask the secretariat for a link made for your state.',
      fr: 'Un plan national appartient à un État, et votre lien n’en désigne aucun. Demandez au secrétariat un lien établi pour votre État.',
      es: 'Un plan nacional pertenece a un Estado y su enlace no indica ninguno. Pida a la secretaría un enlace para su Estado.',
      ar: 'الخطة الوطنية تخصّ دولة بعينها، ورابطك لا يحدّد أي دولة. اطلب من الأمانة رابطاً مُعدّاً لدولتك.',
    },
  },
  'plans.action-elsewhere': {
    status: 422,
    when: 'a measure names an action of another objective than its own',
    say: {
      en: 'This action does not belong to Objective {objective}. Choose one of its own actions, or none. Nothing was changed.',
      fr: 'Cette action ne relève pas de l’objectif {objective}. Choisissez l’une de ses actions, ou aucune. Rien n’a été modifié.',
      es: 'Esta acción no corresponde al Objetivo {objective}. Elija una de sus acciones, o ninguna. No se ha cambiado nada.',
      ar: 'هذا الإجراء لا يندرج ضمن الهدف {objective}. اختر أحد إجراءاته أو لا تختر أياً منها. لم يتغيّر شيء.',
    },
  },
  'plans.ends-before-start': {
    status: 422,
    when: 'the end of a measure lies before its start',
    say: {
      en: 'The measure would end ({end}) before it starts ({start}). Nothing was changed.',
      fr: 'La mesure prendrait fin ({end}) avant d’avoir commencé ({start}). Rien n’a été modifié.',
      es: 'La medida terminaría ({end}) antes de empezar ({start}). No se ha cambiado nada.',
      ar: 'ينتهي التدبير ({end}) قبل أن يبدأ ({start}). لم يتغيّر شيء.',
    },
  },
  'plans.changed-meanwhile': {
    status: 409,
    when: 'a colleague has saved the measure since the sender read it',
    say: {
      en: 'A colleague has changed this measure meanwhile. Look at the new version, then make your change again.',
      fr: 'Un collègue a modifié cette mesure entre-temps. Consultez la nouvelle version, puis refaites votre modification.',
      es: 'Un colega cambió esta medida entretanto. Vea la nueva versión y repita su cambio.',
      ar: 'عدّل أحد الزملاء هذا التدبير في هذه الأثناء. اطّلع على النسخة الجديدة ثم أعد تعديلك.',
    },
  },
  'plans.measure-removed': {
    status: 409,
    when: 'a measure is edited that has been removed from the plan',
    say: {
      en: 'This measure has been removed from the plan. Restore it before changing it.',
      fr: 'Cette mesure a été retirée du plan. Rétablissez-la avant de la modifier.',
      es: 'Esta medida se retiró del plan. Restitúyala antes de cambiarla.',
      ar: 'أُزيل هذا التدبير من الخطة. أعده قبل تعديله.',
    },
  },
} satisfies RefusalTable
