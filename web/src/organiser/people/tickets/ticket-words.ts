import { words } from '../../../text/words.ts'

export const ticketWords = words('organiser-tickets', {
  make: { en: 'Make tickets', fr: 'Établir les billets', es: 'Hacer entradas', ar: 'إصدار التذاكر' },
  'make-these': {
    en: 'Make {count, plural, one {# ticket} other {# tickets}}',
    fr: 'Établir {count, plural, one {# billet} other {# billets}}',
    es: 'Hacer {count, plural, one {# entrada} other {# entradas}}',
    ar: 'إصدار {count, plural, one {تذكرة واحدة} two {تذكرتين} few {# تذاكر} many {# تذكرة} other {# تذكرة}}',
  },
  'what-is': {
    en: 'A ticket is the code on a badge. Scanned at the desk it checks its holder in; scanned with a phone it opens the participant’s pages and nothing else.',
    fr: 'Un billet est le code imprimé sur un badge. Lu à l’accueil, il note l’arrivée ; lu avec un téléphone, il ouvre les pages du participant et rien d’autre.',
    es: 'Una entrada es el código impreso en una credencial. Leída en recepción, registra la llegada; leída con un teléfono, abre las páginas del participante y nada más.',
    ar: 'التذكرة هي الرمز المطبوع على الشارة. عند مسحها في الاستقبال يُسجَّل الحضور، وعند مسحها بالهاتف تفتح صفحات المشارك ولا شيء سواها.',
  },
  once: {
    en: 'The codes are told once, on this page, and kept nowhere: not even an administrator can look them up. They are gone when you leave the page, so print or save them as PDF first.',
    fr: 'Les codes sont donnés une seule fois, sur cette page, et ne sont conservés nulle part : même l’administrateur ne peut les retrouver. Ils disparaissent quand vous quittez la page ; imprimez-les ou enregistrez-les d’abord en PDF.',
    es: 'Los códigos se muestran una sola vez, en esta página, y no se guardan en ningún lugar: ni siquiera el administrador puede consultarlos. Desaparecen al salir de la página; imprímalos o guárdelos antes en PDF.',
    ar: 'تُعرض الرموز مرة واحدة في هذه الصفحة ولا تُحفظ في أي مكان: لا يستطيع حتى مدير النظام استرجاعها. تزول عند مغادرة الصفحة، فاطبعها أو احفظها بصيغة PDF أولاً.',
  },
  again: {
    en: 'Tickets made earlier go on working.',
    fr: 'Les billets établis auparavant restent valables.',
    es: 'Las entradas hechas antes siguen siendo válidas.',
    ar: 'تبقى التذاكر التي أُصدرت من قبل صالحة.',
  },
  'this-machine': {
    en: 'These codes would lead to {host}, which only this machine can open. Open this page by the address the phones will use, and make the tickets there.',
    fr: 'Ces codes mèneraient à {host}, que seule cette machine peut ouvrir. Ouvrez cette page par l’adresse que les téléphones utiliseront, et établissez-y les billets.',
    es: 'Estos códigos llevarían a {host}, que solo este equipo puede abrir. Abra esta página con la dirección que usarán los teléfonos y haga allí las entradas.',
    ar: 'ستقود هذه الرموز إلى {host}، وهو عنوان لا يفتحه إلا هذا الجهاز. افتح هذه الصفحة بالعنوان الذي ستستخدمه الهواتف وأصدر التذاكر من هناك.',
  },
  ready: {
    en: '{count, plural, one {# ticket is} other {# tickets are}} ready, on this page only. They are gone when you leave it.',
    fr: '{count, plural, one {# billet est prêt} other {# billets sont prêts}}, sur cette page seulement. Ils disparaissent quand vous la quittez.',
    es: '{count, plural, one {# entrada lista} other {# entradas listas}}, solo en esta página. Desaparecen al salir de ella.',
    ar: '{count, plural, one {تذكرة واحدة جاهزة} two {تذكرتان جاهزتان} few {# تذاكر جاهزة} many {# تذكرة جاهزة} other {# تذكرة جاهزة}} في هذه الصفحة وحدها، وتزول عند مغادرتها.',
  },
  open: { en: 'Open the badges', fr: 'Ouvrir les badges', es: 'Abrir las credenciales', ar: 'فتح الشارات' },
  badges: { en: 'Badges', fr: 'Badges', es: 'Credenciales', ar: 'الشارات' },
  sheets: {
    en: '{badges, plural, one {# badge} other {# badges}} on {sheets, plural, one {# sheet} other {# sheets}} of A4, eight to a sheet. Print at 100 %, without the browser’s margins.',
    fr: '{badges, plural, one {# badge} other {# badges}} sur {sheets, plural, one {# feuille} other {# feuilles}} A4, huit par feuille. Imprimez à 100 %, sans les marges du navigateur.',
    es: '{badges, plural, one {# credencial} other {# credenciales}} en {sheets, plural, one {# hoja} other {# hojas}} A4, ocho por hoja. Imprima al 100 %, sin los márgenes del navegador.',
    ar: '{badges, plural, one {شارة واحدة} two {شارتان} few {# شارات} many {# شارة} other {# شارة}} على {sheets, plural, one {ورقة A4 واحدة} two {ورقتي A4} few {# أوراق A4} many {# ورقة A4} other {# ورقة A4}}، ثمانٍ في الورقة. اطبع بنسبة 100 % ومن دون هوامش المتصفح.',
  },
  code: { en: 'Ticket of {name}', fr: 'Billet de {name}', es: 'Entrada de {name}', ar: 'تذكرة {name}' },
  scan: {
    en: 'My room, my table, my pens',
    fr: 'Ma salle, ma table, mes stylos',
    es: 'Mi sala, mi mesa, mis bolígrafos',
    ar: 'قاعتي وطاولتي وأقلامي',
  },
})
