import { words } from '../../text/words.ts'

/** The Chatham House Rule for somebody who has not been told yet. */
export const ruleWords = words('public-rule', {
  title: {
    en: 'How the Rule is kept',
    fr: 'Comment la règle est respectée',
    es: 'Cómo se respeta la regla',
    ar: 'كيف تُصان القاعدة',
  },
  rule: {
    en: 'Under the Chatham House Rule you are free to use what you hear. You may not reveal who said it or for whom they spoke, nor who else took part.',
    fr: 'Sous la règle de Chatham House, chacun est libre d’utiliser ce qu’il entend. Nul ne peut révéler qui l’a dit ni au nom de qui, ni qui d’autre a participé.',
    es: 'Bajo la regla de Chatham House se puede utilizar lo que se oye. No se puede revelar quién lo dijo ni en nombre de quién, ni quién más participó.',
    ar: 'وفق قاعدة تشاتام هاوس يحق لكل مشارك أن يستفيد مما يسمعه، ولا يجوز له أن يكشف من قاله ولا باسم من تحدّث، ولا من شارك سواه.',
  },
  'no-author': {
    en: 'What is written in the café carries no author and no time. It is stored together with other cards, in shuffled order.',
    fr: 'Ce qui s’écrit au café ne porte ni auteur ni heure. Les cartes sont enregistrées ensemble, dans un ordre mélangé.',
    es: 'Lo que se escribe en el café no lleva autor ni hora. Las tarjetas se guardan juntas y en orden aleatorio.',
    ar: 'ما يُكتب في المقهى لا يحمل اسم كاتبه ولا وقت كتابته، وتُحفظ البطاقات معاً بترتيب مخلوط.',
  },
  'two-stores': {
    en: 'Who attends and what is said are kept in two separate stores. Nothing joins them, not even for the administrator.',
    fr: 'Les participants et les propos sont conservés dans deux bases distinctes. Rien ne les relie, pas même pour l’administrateur.',
    es: 'Quiénes asisten y qué se dice se guardan en dos bases separadas. Nada las une, ni siquiera para el administrador.',
    ar: 'يُحفظ الحضور وما يُقال في مخزنين منفصلين لا يربط بينهما شيء، ولا حتى للقائم على إدارة النظام.',
  },
  'nothing-leaves': {
    en: 'No name, country or organisation of a speaker goes into a brief, onto a screen or into the outcome document.',
    fr: 'Ni le nom, ni le pays, ni l’organisation d’un intervenant ne figurent dans une synthèse, sur un écran ou dans le document final.',
    es: 'Ni el nombre, ni el país, ni la organización de quien habla figuran en un resumen, en una pantalla o en el documento final.',
    ar: 'لا يرد اسم أي متحدث ولا بلده ولا منظمته في موجز ولا على شاشة ولا في الوثيقة الختامية.',
  },
  'by-session': {
    en: 'The programme says for each session which regime applies:',
    fr: 'Le programme indique le régime de chaque séance :',
    es: 'El programa indica el régimen de cada sesión:',
    ar: 'يبيّن البرنامج القاعدة السارية على كل جلسة:',
  },

  'on-record': { en: 'On the record', fr: 'Propos attribuables', es: 'Con atribución', ar: 'يجوز الإسناد إلى القائل' },
  chatham: {
    en: 'Under the Chatham House Rule',
    fr: 'Sous la règle de Chatham House',
    es: 'Bajo la regla de Chatham House',
    ar: 'وفق قاعدة تشاتام هاوس',
  },
  closed: {
    en: 'Closed, by invitation',
    fr: 'À huis clos, sur invitation',
    es: 'A puerta cerrada, por invitación',
    ar: 'مغلقة، بدعوة خاصة',
  },
  'on-record.means': {
    en: 'speakers may be quoted by name',
    fr: 'les orateurs peuvent être cités nommément',
    es: 'se puede citar a los oradores por su nombre',
    ar: 'يجوز الاستشهاد بالمتحدثين بأسمائهم',
  },
  'chatham.means': {
    en: 'content may be used, never attributed',
    fr: 'le contenu peut être utilisé, jamais attribué',
    es: 'el contenido puede usarse, nunca atribuirse',
    ar: 'يجوز استخدام المضمون دون نسبته إلى أحد',
  },
  'closed.means': {
    en: 'for those invited; nothing leaves the room',
    fr: 'réservé aux invités ; rien ne sort de la salle',
    es: 'solo para invitados; nada sale de la sala',
    ar: 'للمدعوين فقط؛ ولا يخرج شيء من القاعة',
  },
})
