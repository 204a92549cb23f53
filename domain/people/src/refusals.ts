import type { RefusalTable } from '@kapihan/base'

export const peopleRefusals = {
  'people.import-has-problems': {
    status: 422,
    when: 'a list with problems is to be taken over; `rows` names the rows, which a dry run explains',
    say: {
      en: 'The list was not taken over: it needs mending in row {rows}. Nobody was added or changed.',
      fr: 'La liste n’a pas été reprise : elle est à corriger à la ligne {rows}. Personne n’a été ajouté ni modifié.',
      es: 'La lista no se ha incorporado: hay que corregir la fila {rows}. No se ha añadido ni cambiado a nadie.',
      ar: 'لم تُعتمد القائمة: يلزم تصحيح الصف {rows}. لم يُضَف أحد ولم يُغيَّر شيء.',
    },
  },
  'people.file-unreadable': {
    status: 422,
    when: 'a file is no CSV or XLSX, is damaged, or would unpack to more than a list can be',
    say: {
      en: 'This file could not be read as a list. Save it as XLSX or CSV (UTF-8) and try again. Nobody was added or changed.',
      fr: 'Ce fichier n’a pu être lu comme une liste. Enregistrez-le en XLSX ou en CSV (UTF-8) et réessayez. Personne n’a été ajouté ni modifié.',
      es: 'No se pudo leer este archivo como lista. Guárdelo en XLSX o CSV (UTF-8) e inténtelo de nuevo. No se ha añadido ni cambiado a nadie.',
      ar: 'تعذّرت قراءة هذا الملف كقائمة. احفظه بصيغة XLSX أو CSV (UTF-8) وحاول مجدداً. لم يُضَف أحد ولم يُغيَّر شيء.',
    },
  },
  'people.unknown-person': {
    status: 404,
    when: 'nobody of this id is on the list, for instance because a later list withdrew them',
    say: {
      en: 'This person is not on the list of this workshop. Ask the secretariat.',
      fr: 'Cette personne ne figure pas sur la liste de cet atelier. Adressez-vous au secrétariat.',
      es: 'Esta persona no está en la lista de este taller. Consulte a la secretaría.',
      ar: 'هذا الشخص غير مدرج في قائمة هذه الورشة. راجع الأمانة.',
    },
  },
  'people.nobody-listed': {
    status: 409,
    when: 'tickets are asked for before any list was taken over',
    say: {
      en: 'There is nobody to make tickets for yet. Take over a delegation list first.',
      fr: 'Il n’y a encore personne pour qui établir des billets. Reprenez d’abord une liste de délégations.',
      es: 'Aún no hay nadie para quien hacer entradas. Incorpore primero una lista de delegaciones.',
      ar: 'لا يوجد بعد من تُصدر له تذاكر. اعتمد قائمة الوفود أولاً.',
    },
  },
  'people.party-and-planner': {
    status: 422,
    when: 'a planner’s link names no party, or another role’s link names one',
    say: {
      en: 'A planner’s link needs the state whose plan it opens, and only a planner’s link has one.',
      fr: 'Un lien de planificateur doit indiquer l’État dont il ouvre le plan ; les autres liens n’en indiquent pas.',
      es: 'El enlace de planificador debe indicar el Estado cuyo plan abre; los demás enlaces no indican ninguno.',
      ar: 'رابط المخطِّط يجب أن يحدّد الدولة التي يفتح خطتها، ولا تُحدَّد دولة في أي رابط آخر.',
    },
  },
} satisfies RefusalTable
