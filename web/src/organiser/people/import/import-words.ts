import type { Language } from '@kapihan/base'
import { peopleImportProblems, type ListProblemCode } from '@kapihan/people'
import { words } from '../../../text/words.ts'

export const importWords = words('organiser-import', {
  title: { en: 'Import a list', fr: 'Importer une liste', es: 'Importar una lista', ar: 'استيراد قائمة' },
  back: { en: 'Back to the list', fr: 'Retour à la liste', es: 'Volver a la lista', ar: 'العودة إلى القائمة' },
  how: {
    en: 'The file is read and checked first. Nobody is added or changed before you have seen what it would do.',
    fr: 'Le fichier est d’abord lu et vérifié. Personne n’est ajouté ni modifié avant que vous n’ayez vu ce qu’il changerait.',
    es: 'Primero se lee y se comprueba el archivo. No se añade ni se cambia a nadie hasta que vea qué cambiaría.',
    ar: 'يُقرأ الملف ويُفحص أولاً. لا يُضاف أحد ولا يتغيّر شيء قبل أن ترى ما سيحدث.',
  },
  drop: {
    en: 'Drop a spreadsheet here',
    fr: 'Déposez un tableur ici',
    es: 'Suelte aquí una hoja de cálculo',
    ar: 'أفلت جدول البيانات هنا',
  },
  choose: { en: 'Choose a file', fr: 'Choisir un fichier', es: 'Elegir un archivo', ar: 'اختيار ملف' },
  'choose-again': {
    en: 'Choose the mended file',
    fr: 'Choisir le fichier corrigé',
    es: 'Elegir el archivo corregido',
    ar: 'اختيار الملف المصحَّح',
  },
  'choose-other': { en: 'Another file', fr: 'Un autre fichier', es: 'Otro archivo', ar: 'ملف آخر' },
  kinds: {
    en: 'XLSX or CSV, up to 2 MB. The first sheet is read, with headings in English, French, Spanish or Arabic, in any order.',
    fr: 'XLSX ou CSV, 2 Mo au plus. La première feuille est lue, avec des en-têtes en français, anglais, espagnol ou arabe, dans n’importe quel ordre.',
    es: 'XLSX o CSV, hasta 2 MB. Se lee la primera hoja, con encabezados en español, francés, inglés o árabe, en cualquier orden.',
    ar: 'XLSX أو CSV حتى 2 ميغابايت. تُقرأ الورقة الأولى، وعناوينها بالعربية أو الإنجليزية أو الفرنسية أو الإسبانية وبأي ترتيب.',
  },
  required: {
    en: 'Needed: {columns}. Every other column may be left out.',
    fr: 'Obligatoires : {columns}. Toutes les autres colonnes sont facultatives.',
    es: 'Obligatorias: {columns}. Las demás columnas pueden omitirse.',
    ar: 'الأعمدة المطلوبة: {columns}. ويمكن حذف ما عداها.',
  },
  sample: {
    en: 'Download a sample list',
    fr: 'Télécharger une liste modèle',
    es: 'Descargar una lista de muestra',
    ar: 'تنزيل قائمة نموذجية',
  },
  'sample-name': {
    en: 'delegation-list.csv',
    fr: 'liste-des-delegations.csv',
    es: 'lista-de-delegaciones.csv',
    ar: 'delegation-list.csv',
  },
  reading: {
    en: 'Checking the list…',
    fr: 'Vérification de la liste…',
    es: 'Comprobando la lista…',
    ar: 'جارٍ فحص القائمة…',
  },
  'too-large': {
    en: 'This file is larger than 2 MB, more than the list of a workshop can be. Nothing was sent or changed.',
    fr: 'Ce fichier dépasse 2 Mo, plus que la liste d’un atelier ne peut en compter. Rien n’a été envoyé ni modifié.',
    es: 'Este archivo supera los 2 MB, más de lo que puede ocupar la lista de un taller. No se ha enviado ni cambiado nada.',
    ar: 'حجم هذا الملف أكبر من 2 ميغابايت، أي أكبر من قائمة ورشة عمل. لم يُرسَل شيء ولم يتغيّر شيء.',
  },
  'not-readable': {
    en: 'The browser could not open this file. Close it in the spreadsheet program and choose it again.',
    fr: 'Le navigateur n’a pas pu ouvrir ce fichier. Fermez-le dans le tableur et choisissez-le de nouveau.',
    es: 'El navegador no pudo abrir este archivo. Ciérrelo en la hoja de cálculo y elíjalo de nuevo.',
    ar: 'تعذّر على المتصفح فتح هذا الملف. أغلقه في برنامج الجداول ثم اختره من جديد.',
  },
  problems: {
    en: '{count, plural, one {One thing needs} other {# things need}} mending in {file}. Nobody was added or changed.',
    fr: '{count, plural, one {Un point est} other {# points sont}} à corriger dans {file}. Personne n’a été ajouté ni modifié.',
    es: '{count, plural, one {Hay un punto} other {Hay # puntos}} por corregir en {file}. No se ha añadido ni cambiado a nadie.',
    ar: '{count, plural, one {ثمة موضع واحد يحتاج} two {ثمة موضعان يحتاجان} few {ثمة # مواضع تحتاج} many {ثمة # موضعاً تحتاج} other {ثمة # موضع تحتاج}} إلى تصحيح في {file}. لم يُضَف أحد ولم يتغيّر شيء.',
  },
  row: { en: 'Row', fr: 'Ligne', es: 'Fila', ar: 'الصف' },
  column: { en: 'Column', fr: 'Colonne', es: 'Columna', ar: 'العمود' },
  mend: { en: 'What to mend', fr: 'Ce qu’il faut corriger', es: 'Qué corregir', ar: 'ما يلزم تصحيحه' },
  'in-order': {
    en: '{file} is in order. This is what importing it would do:',
    fr: '{file} est en ordre. Voici ce que son importation changerait :',
    es: '{file} está en orden. Esto es lo que cambiaría al importarlo:',
    ar: 'الملف {file} سليم. وهذا ما سيحدث عند استيراده:',
  },
  added: {
    en: '{count, plural, one {person new on the list} other {people new on the list}}',
    fr: '{count, plural, one {nouvelle personne} other {nouvelles personnes}}',
    es: '{count, plural, one {persona nueva} other {personas nuevas}}',
    ar: '{count, plural, one {شخص جديد} two {شخصان جديدان} few {أشخاص جدد} many {شخصاً جديداً} other {شخص جديد}}',
  },
  replaced: {
    en: '{count, plural, one {person} other {people}} known before, now as the file says',
    fr: '{count, plural, one {personne déjà connue, mise} other {personnes déjà connues, mises}} à jour selon le fichier',
    es: '{count, plural, one {persona ya conocida, actualizada} other {personas ya conocidas, actualizadas}} según el archivo',
    ar: '{count, plural, one {شخص معروف تُحدَّث بياناته} two {شخصان معروفان تُحدَّث بياناتهما} few {أشخاص معروفون تُحدَّث بياناتهم} many {شخصاً معروفاً تُحدَّث بياناتهم} other {شخص معروف تُحدَّث بياناتهم}} وفق الملف',
  },
  withdrawn: {
    en: 'withdrawn: their own delegation no longer lists {count, plural, one {this person} other {them}}',
    fr: '{count, plural, one {retirée : sa délégation ne la mentionne plus} other {retirées : leur délégation ne les mentionne plus}}',
    es: '{count, plural, one {retirada: su delegación ya no la incluye} other {retiradas: su delegación ya no las incluye}}',
    ar: '{count, plural, one {شخص يُسحب لأن وفده لم يعد يذكره} two {شخصان يُسحبان لأن وفدهما لم يعد يذكرهما} few {أشخاص يُسحبون لأن وفودهم لم تعد تذكرهم} many {شخصاً يُسحبون لأن وفودهم لم تعد تذكرهم} other {شخص يُسحبون لأن وفودهم لم تعد تذكرهم}}',
  },
  afterwards: {
    en: 'Afterwards the workshop expects {people, plural, one {# person} other {# people}} in {delegations, plural, one {# delegation} other {# delegations}}. A delegation the file does not name stays as it is.',
    fr: 'L’atelier attendra ensuite {people, plural, one {# personne} other {# personnes}} dans {delegations, plural, one {# délégation} other {# délégations}}. Une délégation que le fichier ne nomme pas reste inchangée.',
    es: 'Después, el taller esperará a {people, plural, one {# persona} other {# personas}} en {delegations, plural, one {# delegación} other {# delegaciones}}. Las delegaciones que el archivo no nombra no cambian.',
    ar: 'بعد ذلك يُنتظر في الورشة {people, plural, one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}} من {delegations, plural, one {وفد واحد} two {وفدين} few {# وفود} many {# وفداً} other {# وفد}}. أما الوفود غير المذكورة في الملف فتبقى كما هي.',
  },
  'look-at-accents': {
    en: 'This CSV does not say how its letters are written; it was read as Windows text. If accents come out wrong in the list, save the file as XLSX and import it again.',
    fr: 'Ce CSV n’indique pas son codage ; il a été lu comme texte Windows. Si des accents sont faux dans la liste, enregistrez le fichier en XLSX et importez-le de nouveau.',
    es: 'Este CSV no indica su codificación; se ha leído como texto de Windows. Si en la lista hay acentos mal escritos, guarde el archivo en XLSX e impórtelo otra vez.',
    ar: 'لا يبيّن ملف CSV هذا طريقة ترميز حروفه، فقُرئ كنص من ويندوز. إن ظهرت حروف خاطئة في القائمة فاحفظ الملف بصيغة XLSX واستورده من جديد.',
  },
  'no-change': {
    en: '{file} changes nothing: everybody on it is listed already, exactly as it says.',
    fr: '{file} ne change rien : toutes les personnes y figurent déjà, exactement comme indiqué.',
    es: '{file} no cambia nada: todas las personas ya están inscritas tal como dice.',
    ar: 'لا يغيّر الملف {file} شيئاً: كل من فيه مدرج بالفعل كما هو.',
  },
  take: {
    en: 'Import {count, plural, one {# person} other {# people}}{withdrawn, plural, =0 {} other {, withdraw #}}',
    fr: 'Importer {count, plural, one {# personne} other {# personnes}}{withdrawn, plural, =0 {} other {, en retirer #}}',
    es: 'Importar {count, plural, one {# persona} other {# personas}}{withdrawn, plural, =0 {} other {, retirar #}}',
    ar: 'استيراد {count, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصاً} other {# شخص}}{withdrawn, plural, zero {} other {، وسحب #}}',
  },
  'take-withdrawn': {
    en: 'Withdraw {withdrawn, plural, one {# person} other {# people}}',
    fr: 'Retirer {withdrawn, plural, one {# personne} other {# personnes}}',
    es: 'Retirar a {withdrawn, plural, one {# persona} other {# personas}}',
    ar: 'سحب {withdrawn, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  },
  taken: {
    en: 'List imported: {people, plural, one {# person} other {# people}} expected',
    fr: 'Liste importée : {people, plural, one {# personne attendue} other {# personnes attendues}}',
    es: 'Lista importada: se espera a {people, plural, one {# persona} other {# personas}}',
    ar: 'استُوردت القائمة: يُنتظر حضور {people, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  },
})

const codes = Object.entries(peopleImportProblems).map(([code, { say }]) => [code, say] as const)

/** What each problem of a list asks of the secretariat; {column}, {seeRow}. */
export const problemWords = words(
  'organiser-import-problems',
  Object.fromEntries(codes) as Record<ListProblemCode, Record<Language, string>>,
)
