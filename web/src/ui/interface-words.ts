import { words } from '../text/words.ts'

/** Sentences of the interface itself, whatever the surface. */
export const interfaceWords = words('interface', {
  loading: { en: 'Loading…', fr: 'Chargement…', es: 'Cargando…', ar: 'جارٍ التحميل…' },
  'as-of': { en: 'As of {time}', fr: 'État à {time}', es: 'A las {time}', ar: 'حتى الساعة {time}' },
  offline: {
    en: 'No connection. This is the state of {time}.',
    fr: 'Pas de connexion. État à {time}.',
    es: 'Sin conexión. Estado a las {time}.',
    ar: 'لا يوجد اتصال. هذه هي الحالة عند {time}.',
  },
  language: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  theme: { en: 'Light or dark', fr: 'Clair ou sombre', es: 'Claro u oscuro', ar: 'فاتح أو داكن' },
  undo: { en: 'Undo', fr: 'Annuler', es: 'Deshacer', ar: 'تراجع' },
  close: { en: 'Close', fr: 'Fermer', es: 'Cerrar', ar: 'إغلاق' },
  cancel: { en: 'Cancel', fr: 'Annuler', es: 'Cancelar', ar: 'إلغاء' },
  print: { en: 'Print', fr: 'Imprimer', es: 'Imprimir', ar: 'طباعة' },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  'skip-to-content': { en: 'Skip to content', fr: 'Aller au contenu', es: 'Ir al contenido', ar: 'انتقل إلى المحتوى' },
})
