import type { RefusalTable } from './refusal.ts'

/** Refusals of the pipeline itself, before any domain is asked. */
export const baseRefusals = {
  'base.unreadable': {
    status: 400,
    when: 'the request body is not JSON',
    say: {
      en: 'This request could not be read. Nothing was changed.',
      fr: 'Cette requête est illisible. Rien n’a été modifié.',
      es: 'No se pudo leer esta solicitud. No se ha cambiado nada.',
      ar: 'تعذّرت قراءة هذا الطلب. لم يتغيّر شيء.',
    },
  },
  'base.invalid': {
    status: 422,
    when: 'a field is unknown, missing, too long or of the wrong form; `fields` names each one',
    say: {
      en: 'Some fields need attention: {fields}. Nothing was changed.',
      fr: 'Certains champs sont à revoir : {fields}. Rien n’a été modifié.',
      es: 'Hay campos que corregir: {fields}. No se ha cambiado nada.',
      ar: 'ثمة حقول تحتاج إلى تصحيح: {fields}. لم يتغيّر شيء.',
    },
  },
  'base.too-large': {
    status: 413,
    when: 'the request body exceeds the limit',
    say: {
      en: 'This is larger than {limit} and was not accepted. Nothing was changed.',
      fr: 'Le contenu dépasse {limit} et n’a pas été accepté. Rien n’a été modifié.',
      es: 'Supera {limit} y no se ha aceptado. No se ha cambiado nada.',
      ar: 'الحجم يتجاوز {limit} ولم يُقبل. لم يتغيّر شيء.',
    },
  },
  'base.not-signed-in': {
    status: 401,
    when: 'the act or view needs a role and the request has none',
    say: {
      en: 'Please open your personal link first.',
      fr: 'Veuillez d’abord ouvrir votre lien personnel.',
      es: 'Abra primero su enlace personal.',
      ar: 'يُرجى فتح رابطك الشخصي أولاً.',
    },
  },
  'base.not-allowed': {
    status: 403,
    when: 'the role of the session is not among those the contract allows',
    say: {
      en: 'This is not open to your role ({role}).',
      fr: 'Cette action n’est pas ouverte à votre rôle ({role}).',
      es: 'Esta acción no está abierta a su función ({role}).',
      ar: 'هذا الإجراء غير متاح لدورك ({role}).',
    },
  },
  'base.unknown': {
    status: 404,
    when: 'no act, view, workshop or thing of that id exists',
    say: {
      en: 'There is no {what} of that name here.',
      fr: 'Il n’existe ici aucun élément « {what} » de ce nom.',
      es: 'No existe aquí ningún elemento «{what}» con ese nombre.',
      ar: 'لا يوجد هنا عنصر «{what}» بهذا الاسم.',
    },
  },
  'base.foreign-origin': {
    status: 403,
    when: 'a browser sends a change from another site',
    say: {
      en: 'This change came from another site and was not accepted.',
      fr: 'Cette modification provient d’un autre site et n’a pas été acceptée.',
      es: 'Este cambio procede de otro sitio y no se ha aceptado.',
      ar: 'جاء هذا التغيير من موقع آخر ولم يُقبل.',
    },
  },
  'base.id-taken': {
    status: 409,
    when: 'an id was sent before with other content',
    say: {
      en: 'Something else was already saved under this id. Nothing was changed.',
      fr: 'Un autre contenu est déjà enregistré sous cet identifiant. Rien n’a été modifié.',
      es: 'Ya se guardó otro contenido con este identificador. No se ha cambiado nada.',
      ar: 'حُفظ محتوى آخر بهذا المعرّف من قبل. لم يتغيّر شيء.',
    },
  },
  'base.fault': {
    status: 503,
    when: 'a bug or a failing disk; the server log has the journal id',
    say: {
      en: 'Something went wrong on our side. Nothing was changed; please try again.',
      fr: 'Une erreur est survenue de notre côté. Rien n’a été modifié ; veuillez réessayer.',
      es: 'Algo falló por nuestra parte. No se ha cambiado nada; inténtelo de nuevo.',
      ar: 'حدث خطأ من جانبنا. لم يتغيّر شيء؛ يُرجى المحاولة مجدداً.',
    },
  },
} satisfies RefusalTable
