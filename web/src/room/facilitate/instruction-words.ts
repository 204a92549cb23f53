import { words } from '../../text/words.ts'

/** What a facilitator is told, one thing at a time. */
export const instructionWords = words('instruction', {
  next: { en: 'Next', fr: 'Ensuite', es: 'Después', ar: 'بعد ذلك' },
  seat: {
    en: 'Welcome the first group and let everyone find a seat.',
    fr: 'Accueillez le premier groupe et laissez chacun s’installer.',
    es: 'Reciba al primer grupo y deje que todos se sienten.',
    ar: 'رحّب بالمجموعة الأولى ودع الجميع يجلسون.',
  },
  open: {
    en: 'Open round {round} when all rooms are seated.',
    fr: 'Ouvrez le tour {round} quand toutes les salles sont installées.',
    es: 'Abra la ronda {round} cuando todas las salas estén sentadas.',
    ar: 'افتح الجولة {round} حين يجلس الجميع في كل القاعات.',
  },
  welcome: {
    en: 'The host welcomes the group and says what the room is about.',
    fr: 'L’hôte accueille le groupe et présente le thème de la salle.',
    es: 'Quien acoge da la bienvenida al grupo y presenta el tema de la sala.',
    ar: 'يرحّب المضيف بالمجموعة ويعرّف بموضوع القاعة.',
  },
  'carry-over': {
    en: 'The host reads what the last group left: agreed, disputed, open.',
    fr: 'L’hôte lit ce que le groupe précédent a laissé : convenu, controversé, en suspens.',
    es: 'Quien acoge lee lo que dejó el grupo anterior: acordado, en disputa, abierto.',
    ar: 'يقرأ المضيف ما تركته المجموعة السابقة: المتفق عليه والمختلف عليه وما لم يُحسم.',
  },
  question: {
    en: 'Put question {question} to the room.',
    fr: 'Posez la question {question} à la salle.',
    es: 'Plantee la pregunta {question} a la sala.',
    ar: 'اطرح السؤال {question} على القاعة.',
  },
  gather: {
    en: 'Ask what is missing: a disagreement, an offer, an action.',
    fr: 'Demandez ce qui manque : un désaccord, une offre, une mesure.',
    es: 'Pregunte qué falta: un desacuerdo, una oferta, una medida.',
    ar: 'اسأل عمّا لم يُذكر: خلاف أو عرض أو إجراء.',
  },
  collect: {
    en: 'Ask everyone to send what is still on their phones.',
    fr: 'Demandez à chacun d’envoyer ce qui est encore sur son téléphone.',
    es: 'Pida a todos que envíen lo que aún tienen en el teléfono.',
    ar: 'اطلب من الجميع إرسال ما بقي على هواتفهم.',
  },
  'time-up': {
    en: 'Time is up. Thank the group.',
    fr: 'Le temps est écoulé. Remerciez le groupe.',
    es: 'Se acabó el tiempo. Dé las gracias al grupo.',
    ar: 'انتهى الوقت. اشكر المجموعة.',
  },
  close: {
    en: 'Close round {round}, or extend it.',
    fr: 'Clôturez le tour {round}, ou prolongez-le.',
    es: 'Cierre la ronda {round} o prolónguela.',
    ar: 'أغلق الجولة {round} أو مدّدها.',
  },
  paused: {
    en: 'The clock is paused in all rooms.',
    fr: 'L’horloge est en pause dans toutes les salles.',
    es: 'El reloj está en pausa en todas las salas.',
    ar: 'الساعة متوقفة مؤقتاً في كل القاعات.',
  },
  'change-rooms': {
    en: 'The groups change rooms. Meanwhile the host signs what round {closed} leaves here.',
    fr: 'Les groupes changent de salle. Pendant ce temps, l’hôte signe ce que laisse le tour {closed}.',
    es: 'Los grupos cambian de sala. Mientras tanto, quien acoge firma lo que deja la ronda {closed}.',
    ar: 'تنتقل المجموعات بين القاعات، ويوقّع المضيف في هذه الأثناء ما تتركه الجولة {closed} هنا.',
  },
  thank: {
    en: 'All rounds have been held. Thank you.',
    fr: 'Tous les tours ont eu lieu. Merci.',
    es: 'Se han celebrado todas las rondas. Gracias.',
    ar: 'عُقدت كل الجولات. شكراً لك.',
  },
})
