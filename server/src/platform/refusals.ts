import type { RefusalTable } from '@kapihan/base'

/** Refusals at the door: links and tickets. */
export const sessionRefusals = {
  'session.link-used': {
    status: 401,
    when: 'a link was opened before, has expired or never existed',
    say: {
      en: 'This link has been used or has expired. Ask the secretariat for a new one, or run “npx kapihan links”.',
      fr: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau au secrétariat, ou lancez « npx kapihan links ».',
      es: 'Este enlace ya se usó o ha caducado. Pida uno nuevo a la secretaría o ejecute «npx kapihan links».',
      ar: 'استُخدم هذا الرابط من قبل أو انتهت صلاحيته. اطلب رابطاً جديداً من الأمانة أو شغّل «npx kapihan links».',
    },
  },
  'session.ticket-unknown': {
    status: 404,
    when: 'the desk scans a code that is no ticket of this workshop',
    say: {
      en: 'This is not a ticket of this workshop. Try the name instead.',
      fr: 'Ce n’est pas un billet de cet atelier. Essayez avec le nom.',
      es: 'No es una entrada de este taller. Pruebe con el nombre.',
      ar: 'هذه ليست تذكرة لهذه الورشة. جرّب البحث بالاسم.',
    },
  },
} satisfies RefusalTable
