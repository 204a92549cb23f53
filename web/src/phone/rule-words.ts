import { words } from '../text/words.ts'

/** What the Rule protects, for a delegate. The Rule itself as Chatham House words it (2002), translated. */
export const ruleWords = words('phone-rule', {
  rule: {
    en: 'When a meeting, or part thereof, is held under the Chatham House Rule, participants are free to use the information received, but neither the identity nor the affiliation of the speaker(s), nor that of any other participant, may be revealed.',
    fr: 'Quand une réunion, ou une partie de réunion, se déroule sous la règle de Chatham House, les participants sont libres d’utiliser les informations recueillies, mais ils ne doivent révéler ni l’identité, ni l’affiliation des intervenants, ni celles d’aucun autre participant.',
    es: 'Cuando una reunión, o una parte de ella, se celebra bajo la regla de Chatham House, los participantes son libres de utilizar la información recibida, pero no pueden revelar la identidad ni la afiliación de quienes intervienen, ni las de ningún otro participante.',
    ar: 'عندما يُعقد اجتماع أو جزء منه وفق قاعدة تشاتام هاوس، يحق للمشاركين استخدام المعلومات التي يتلقونها، لكن لا يجوز الكشف عن هوية المتحدث أو المتحدثين ولا عن انتمائهم، ولا عن هوية أي مشارك آخر أو انتمائه.',
  },
  'in-short': {
    en: 'Use what you hear. Do not say who said it, nor for which country, office or organization they spoke.',
    fr: 'Utilisez ce que vous entendez. Ne dites pas qui l’a dit, ni pour quel pays, quelle fonction ou quelle organisation.',
    es: 'Utilice lo que oiga. No diga quién lo dijo, ni en nombre de qué país, cargo u organización.',
    ar: 'استخدم ما تسمعه، ولا تقل من قاله ولا باسم أي بلد أو منصب أو منظمة تحدّث.',
  },

  kept: {
    en: 'What becomes of your card',
    fr: 'Ce que devient votre carte',
    es: 'Qué ocurre con su tarjeta',
    ar: 'ما مصير بطاقتك',
  },
  'kept.text': {
    en: 'Stored are its text, its kind, its room, its round, its language and the question it answers.',
    fr: 'Sont enregistrés son texte, son type, sa salle, son tour, sa langue et la question à laquelle elle répond.',
    es: 'Se guardan su texto, su tipo, su sala, su ronda, su idioma y la pregunta a la que responde.',
    ar: 'يُحفظ نصها ونوعها وقاعتها وجولتها ولغتها والسؤال الذي تجيب عنه.',
  },
  'kept.no-author': {
    en: 'No author and no time: not in the store, not in its journal, not in its backups.',
    fr: 'Ni auteur, ni heure : ni dans la base, ni dans son journal, ni dans ses sauvegardes.',
    es: 'Ni autor ni hora: ni en la base, ni en su registro, ni en sus copias de seguridad.',
    ar: 'لا يُحفظ اسم الكاتب ولا الوقت، لا في المخزن ولا في سجلّه ولا في نسخه الاحتياطية.',
  },
  'kept.shuffled': {
    en: 'Cards wait until there are five, or until the facilitator collects them or the round closes. Then they are shuffled and stored at once.',
    fr: 'Les cartes attendent d’être cinq, ou que le facilitateur les relève, ou que le tour soit clos. Elles sont alors mélangées et enregistrées d’un seul coup.',
    es: 'Las tarjetas esperan hasta ser cinco, o hasta que el facilitador las recoja o la ronda termine. Entonces se barajan y se guardan de una vez.',
    ar: 'تنتظر البطاقات حتى تبلغ خمساً، أو حتى يجمعها الميسّر أو تُغلق الجولة، ثم تُخلط وتُحفظ دفعة واحدة.',
  },
  'kept.phone': {
    en: 'This phone keeps your card until it is stored, then deletes it. What remains is how many cards you wrote in each round.',
    fr: 'Ce téléphone conserve votre carte jusqu’à son enregistrement, puis l’efface. Il ne reste que le nombre de cartes écrites à chaque tour.',
    es: 'Este teléfono conserva su tarjeta hasta que se registra y luego la borra. Solo queda cuántas tarjetas escribió en cada ronda.',
    ar: 'يحتفظ هذا الهاتف ببطاقتك حتى تُسجَّل ثم يحذفها، ولا يبقى سوى عدد البطاقات التي كتبتها في كل جولة.',
  },

  promise: {
    en: 'What is promised today',
    fr: 'Ce qui est promis aujourd’hui',
    es: 'Lo que se promete hoy',
    ar: 'ما نَعِد به اليوم',
  },
  'promise.now': {
    en: 'In this version the store keeps no author and no time: whoever reads it later, with every backup in hand, does not find who wrote a card. At the moment your card arrives, however, the server sees your ticket. It checks that you may write and does not keep the ticket with the card; for that moment you rely on those who run the server.',
    fr: 'Dans cette version, la base ne conserve ni auteur ni heure : quiconque la lit plus tard, avec toutes les sauvegardes en main, n’y trouve pas qui a écrit une carte. Au moment où votre carte arrive, le serveur voit toutefois votre billet. Il vérifie que vous pouvez écrire et ne conserve pas le billet avec la carte ; pour cet instant, vous vous fiez à ceux qui gèrent le serveur.',
    es: 'En esta versión, la base no conserva autor ni hora: quien la lea más tarde, con todas las copias en la mano, no encontrará quién escribió una tarjeta. Sin embargo, en el momento en que llega su tarjeta, el servidor ve su entrada. Comprueba que puede escribir y no guarda la entrada con la tarjeta; en ese instante usted confía en quienes administran el servidor.',
    ar: 'في هذا الإصدار لا يحتفظ المخزن بكاتب ولا بوقت: فمن يقرؤه لاحقاً، ولو كانت كل النسخ الاحتياطية بين يديه، لا يجد من كتب بطاقة ما. غير أن الخادم يرى تذكرتك لحظة وصول بطاقتك؛ فيتحقق من أنه يحق لك أن تكتب، ولا يحفظ التذكرة مع البطاقة. وفي تلك اللحظة أنت تعتمد على من يديرون الخادم.',
  },
  'promise.next': {
    en: 'From the next version on, unlinkable pens will prove it: a card will then carry only the proof that some participant of the workshop may write, and not even the server can tell which one.',
    fr: 'À partir de la version suivante, des plumes non traçables le prouveront : une carte portera seulement la preuve qu’un participant de l’atelier peut écrire, et même le serveur ne pourra dire lequel.',
    es: 'A partir de la próxima versión lo demostrarán plumas imposibles de vincular: una tarjeta llevará solo la prueba de que algún participante del taller puede escribir, y ni siquiera el servidor podrá saber cuál.',
    ar: 'ابتداءً من الإصدار التالي ستُثبت ذلك أقلام لا يمكن ربطها بأحد: فلا تحمل البطاقة إلا برهاناً على أن مشاركاً ما في الورشة يحق له أن يكتب، ولا يستطيع حتى الخادم أن يعرف من هو.',
  },

  beyond: {
    en: 'What nobody can promise you',
    fr: 'Ce que personne ne peut vous promettre',
    es: 'Lo que nadie puede prometerle',
    ar: 'ما لا يستطيع أحد أن يعدك به',
  },
  'beyond.program': {
    en: 'Protection if those who run the server send you an altered program.',
    fr: 'Une protection si ceux qui gèrent le serveur vous envoient un programme modifié.',
    es: 'Protección si quienes administran el servidor le envían un programa alterado.',
    ar: 'الحماية إذا أرسل إليك من يديرون الخادم برنامجاً معدّلاً.',
  },
  'beyond.wire': {
    en: 'Protection from somebody who watches your connection and the server’s at the very moment you write.',
    fr: 'Une protection contre qui observe à la fois votre connexion et celle du serveur au moment où vous écrivez.',
    es: 'Protección frente a quien vigile su conexión y la del servidor en el momento mismo en que escribe.',
    ar: 'الحماية ممن يراقب اتصالك واتصال الخادم في لحظة كتابتك نفسها.',
  },
  'beyond.style': {
    en: 'That you will not be recognized by your style, your language or a case only you can know.',
    fr: 'Que l’on ne vous reconnaîtra pas à votre style, à votre langue ou à un cas que vous seul(e) pouvez connaître.',
    es: 'Que no se le reconozca por su estilo, su idioma o un caso que solo usted puede conocer.',
    ar: 'ألّا تُعرف من أسلوبك أو لغتك أو من حالة لا يعرفها سواك.',
  },
  'beyond.neighbour': {
    en: 'That your neighbour does not look at your screen.',
    fr: 'Que votre voisin ne regarde pas votre écran.',
    es: 'Que quien está a su lado no mire su pantalla.',
    ar: 'ألّا ينظر جارك إلى شاشتك.',
  },
  'beyond.few': {
    en: 'Much shelter where few write: the smaller the group, the easier the guess.',
    fr: 'Un grand abri là où peu écrivent : plus le groupe est petit, plus il est facile de deviner.',
    es: 'Mucho resguardo donde pocos escriben: cuanto menor el grupo, más fácil es adivinar.',
    ar: 'ستراً كافياً حيث يكتب القليلون: فكلما صغرت المجموعة سهل التخمين.',
  },

  you: { en: 'What you can do', fr: 'Ce que vous pouvez faire', es: 'Lo que usted puede hacer', ar: 'ما يمكنك فعله' },
  'you.do': {
    en: 'Leave names, countries, offices and organizations out of your cards. Write “one country of destination” or “a trade union”. And do not photograph screens, name plates or seating plans.',
    fr: 'N’écrivez ni noms, ni pays, ni fonctions, ni organisations. Dites « un pays de destination » ou « un syndicat ». Et ne photographiez ni écrans, ni plaques nominatives, ni plans de table.',
    es: 'No escriba nombres, países, cargos ni organizaciones. Ponga «un país de destino» o «un sindicato». Y no fotografíe pantallas, rótulos con nombres ni planos de asientos.',
    ar: 'لا تكتب في بطاقاتك أسماء ولا بلداناً ولا مناصب ولا منظمات، بل اكتب «أحد بلدان المقصد» أو «نقابة عمالية». ولا تصوّر الشاشات ولا لوحات الأسماء ولا مخططات الجلوس.',
  },
})
