import type { Language } from '@kapihan/base'
import { z } from 'zod'

/** What may be wrong with a list: `when` for developers, `say` for the secretariat (ICU messages; {column}, {seeRow}). */
export const peopleImportProblems = {
  'no-rows': {
    when: 'the sheet is empty or holds a heading only',
    say: {
      en: 'The list has no rows under its heading.',
      fr: 'La liste ne contient aucune ligne sous son en-tête.',
      es: 'La lista no tiene filas bajo el encabezado.',
      ar: 'لا تحتوي القائمة على أي صف تحت العناوين.',
    },
  },
  'too-many-rows': {
    when: 'there are more rows than `mostRows`',
    say: {
      en: 'The list is too long to be one workshop. Check that the right sheet comes first.',
      fr: 'La liste est trop longue pour un seul atelier. Vérifiez que la bonne feuille vient en premier.',
      es: 'La lista es demasiado larga para un solo taller. Compruebe que la hoja correcta sea la primera.',
      ar: 'القائمة أطول من أن تكون لورشة واحدة. تحقّق من أن الورقة الصحيحة هي الأولى.',
    },
  },
  'missing-column': {
    when: 'a required column is not in the heading',
    say: {
      en: 'The column “{column}” is missing.',
      fr: 'La colonne « {column} » manque.',
      es: 'Falta la columna «{column}».',
      ar: 'العمود «{column}» غير موجود.',
    },
  },
  'unknown-column': {
    when: 'a heading is none we know, so that nothing is taken in that nobody asked for',
    say: {
      en: 'The column “{column}” is not one this list has. Rename it or delete it from the file.',
      fr: 'La colonne « {column} » n’existe pas dans cette liste. Renommez-la ou supprimez-la du fichier.',
      es: 'La columna «{column}» no forma parte de esta lista. Cámbiele el nombre o elimínela del archivo.',
      ar: 'العمود «{column}» ليس من أعمدة هذه القائمة. غيّر اسمه أو احذفه من الملف.',
    },
  },
  'twice-column': {
    when: 'two headings mean the same column',
    say: {
      en: 'The column “{column}” appears twice.',
      fr: 'La colonne « {column} » figure deux fois.',
      es: 'La columna «{column}» aparece dos veces.',
      ar: 'العمود «{column}» مكرّر.',
    },
  },
  missing: {
    when: 'a required cell is empty',
    say: {
      en: '“{column}” is empty.',
      fr: '« {column} » est vide.',
      es: '«{column}» está vacío.',
      ar: 'خانة «{column}» فارغة.',
    },
  },
  'too-long': {
    when: 'a text exceeds the limit of its column',
    say: {
      en: '“{column}” is too long for a badge or a list.',
      fr: '« {column} » est trop long pour un badge ou une liste.',
      es: '«{column}» es demasiado largo para una credencial o una lista.',
      ar: 'نص «{column}» أطول مما تتسع له البطاقة أو القائمة.',
    },
  },
  unprintable: {
    when: 'a text holds control characters or broken characters',
    say: {
      en: '“{column}” holds characters that cannot be printed.',
      fr: '« {column} » contient des caractères qui ne peuvent être imprimés.',
      es: '«{column}» contiene caracteres que no se pueden imprimir.',
      ar: 'تحتوي خانة «{column}» على رموز لا يمكن طباعتها.',
    },
  },
  'unknown-constituency': {
    when: 'a constituency is none of those known, in any language',
    say: {
      en: 'This constituency is not known. Write for example “Government”, “Civil society” or “Trade union”.',
      fr: 'Cette catégorie est inconnue. Écrivez par exemple « Gouvernement », « Société civile » ou « Syndicat ».',
      es: 'Esta categoría no se conoce. Escriba por ejemplo «Gobierno», «Sociedad civil» o «Sindicato».',
      ar: 'هذه الفئة غير معروفة. اكتب مثلاً «حكومة» أو «المجتمع المدني» أو «نقابة عمالية».',
    },
  },
  'unknown-country': {
    when: 'a government’s delegation or a country is no state known by code or name',
    say: {
      en: 'This state is not known. Write its three-letter code or its name at the United Nations.',
      fr: 'Cet État est inconnu. Écrivez son code à trois lettres ou son nom à l’Organisation des Nations Unies.',
      es: 'Este Estado no se conoce. Escriba su código de tres letras o su nombre en las Naciones Unidas.',
      ar: 'هذه الدولة غير معروفة. اكتب رمزها المكوّن من ثلاثة أحرف أو اسمها في الأمم المتحدة.',
    },
  },
  'unknown-sector': {
    when: 'a sector is none of those known, in any language',
    say: {
      en: 'This sector is not known. Write for example “Labour” or “Foreign affairs”, or “Other”.',
      fr: 'Ce secteur est inconnu. Écrivez par exemple « Travail » ou « Affaires étrangères », ou « Autre ».',
      es: 'Este sector no se conoce. Escriba por ejemplo «Trabajo» o «Relaciones exteriores», u «Otro».',
      ar: 'هذا القطاع غير معروف. اكتب مثلاً «العمل» أو «الشؤون الخارجية» أو «أخرى».',
    },
  },
  'unknown-level': {
    when: 'a level is neither political nor expert',
    say: {
      en: 'The level is “political” or “expert”.',
      fr: 'Le niveau est « politique » ou « expert ».',
      es: 'El nivel es «político» o «experto».',
      ar: 'المستوى إما «سياسي» أو «خبير».',
    },
  },
  'unknown-language': {
    when: 'a word in the languages cell is no language known by code or name',
    say: {
      en: 'One of these languages is not known. Write names or two-letter codes, separated by commas.',
      fr: 'L’une de ces langues est inconnue. Écrivez des noms ou des codes à deux lettres, séparés par des virgules.',
      es: 'Uno de estos idiomas no se conoce. Escriba nombres o códigos de dos letras, separados por comas.',
      ar: 'إحدى هذه اللغات غير معروفة. اكتب الأسماء أو الرموز المكوّنة من حرفين مفصولة بفواصل.',
    },
  },
  'unknown-role': {
    when: 'a role is none of those known, in any language',
    say: {
      en: 'This role is not known. Write for example “Participant”, “Host”, “Facilitator” or “Note-taker”.',
      fr: 'Ce rôle est inconnu. Écrivez par exemple « Participant », « Hôte », « Facilitateur » ou « Preneur de notes ».',
      es: 'Esta función no se conoce. Escriba por ejemplo «Participante», «Anfitrión», «Facilitador» o «Encargado de notas».',
      ar: 'هذا الدور غير معروف. اكتب مثلاً «مشارك» أو «مضيف» أو «ميسّر» أو «مدوّن الملاحظات».',
    },
  },
  'unknown-room': {
    when: 'a room is none of the released agenda’s, by key or name',
    say: {
      en: 'The released agenda has no room of this name.',
      fr: 'Aucune salle de ce nom ne figure dans l’ordre du jour publié.',
      es: 'El programa publicado no tiene ninguna sala con este nombre.',
      ar: 'لا توجد في جدول الأعمال المنشور قاعة بهذا الاسم.',
    },
  },
  'bad-email': {
    when: 'an e-mail address has not the form of one',
    say: {
      en: 'This is not an e-mail address. Correct it or leave it empty.',
      fr: 'Ce n’est pas une adresse électronique. Corrigez-la ou laissez la case vide.',
      es: 'No es una dirección de correo. Corríjala o déjela vacía.',
      ar: 'هذا ليس عنوان بريد إلكتروني. صحّحه أو اترك الخانة فارغة.',
    },
  },
  'duplicate-person': {
    when: 'the same name in the same delegation, or the same e-mail address, in an earlier row',
    say: {
      en: 'Row {seeRow} is the same person or has the same e-mail address. Leave the address empty where people share one.',
      fr: 'La ligne {seeRow} désigne la même personne ou porte la même adresse. Laissez l’adresse vide si elle est partagée.',
      es: 'La fila {seeRow} es la misma persona o tiene el mismo correo. Deje el correo vacío si es compartido.',
      ar: 'الصف {seeRow} للشخص نفسه أو بالبريد نفسه. اترك البريد فارغاً إذا كان مشتركاً بين عدة أشخاص.',
    },
  },
} satisfies Record<string, { when: string; say: Record<Language, string> }>

export type ListProblemCode = keyof typeof peopleImportProblems

/** Where a list needs mending. Never repeats what the cell says. */
export const ListProblem = z.strictObject({
  /** As the spreadsheet counts: the heading is usually row 1. */
  row: z.int().min(1),
  /** The heading as the file writes it; empty when the problem is the whole row or file. */
  column: z.string(),
  code: z.enum(Object.keys(peopleImportProblems) as [ListProblemCode, ...ListProblemCode[]]),
  /** The earlier row a duplicate repeats. */
  seeRow: z.int().min(1).optional(),
})
export type ListProblem = z.infer<typeof ListProblem>
