import { words } from './words.ts'

/** What every surface that shows the agenda calls the same: kinds of sessions, the record they are on, who speaks as what. */
export const agendaWords = words('agenda', {
  day: { en: 'Day {day}', fr: 'Jour {day}', es: 'Día {day}', ar: 'اليوم {day}' },
  minutes: { en: '{minutes} min', fr: '{minutes} min', es: '{minutes} min', ar: '{minutes} د' },
  venue: { en: '{name}, {city}', fr: '{name}, {city}', es: '{name}, {city}', ar: '{name}، {city}' },
  tbc: { en: 'tbc', fr: 'à confirmer', es: 'por confirmar', ar: 'يؤكد لاحقاً' },

  'kind.opening': { en: 'Opening', fr: 'Ouverture', es: 'Apertura', ar: 'افتتاح' },
  'kind.keynote': { en: 'Keynote', fr: 'Discours liminaire', es: 'Discurso principal', ar: 'كلمة رئيسية' },
  'kind.framing': { en: 'Framing', fr: 'Cadrage', es: 'Encuadre', ar: 'تأطير' },
  'kind.cafe': { en: 'Café', fr: 'Café', es: 'Café', ar: 'المقهى' },
  'kind.reflection': { en: 'Reflection', fr: 'Réflexion', es: 'Reflexión', ar: 'تأمّل' },
  'kind.panel': { en: 'Panel', fr: 'Table ronde', es: 'Panel', ar: 'حلقة نقاش' },
  'kind.closing': { en: 'Closing', fr: 'Clôture', es: 'Clausura', ar: 'اختتام' },
  'kind.break': { en: 'Break', fr: 'Pause', es: 'Pausa', ar: 'استراحة' },

  'attribution.on-record': { en: 'on the record', fr: 'propos attribuables', es: 'con atribución', ar: 'يجوز الإسناد' },
  'attribution.chatham': {
    en: 'Chatham House Rule',
    fr: 'règle de Chatham House',
    es: 'regla de Chatham House',
    ar: 'قاعدة تشاتام هاوس',
  },
  'attribution.closed': { en: 'closed', fr: 'à huis clos', es: 'a puerta cerrada', ar: 'مغلقة' },

  'speaker.chair': { en: 'Chair', fr: 'Présidence', es: 'Presidencia', ar: 'الرئاسة' },
  'speaker.co-convener': {
    en: 'Co-convener',
    fr: 'Coorganisateur',
    es: 'Coorganizador',
    ar: 'الجهة المشاركة في الدعوة',
  },
  'speaker.keynote': { en: 'Keynote', fr: 'Discours liminaire', es: 'Discurso principal', ar: 'المتحدث الرئيسي' },
  'speaker.framer': { en: 'Framer', fr: 'Cadrage', es: 'Encuadre', ar: 'مؤطِّر' },
  'speaker.host': { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'المضيف' },
  'speaker.moderator': { en: 'Moderator', fr: 'Modération', es: 'Moderación', ar: 'مدير الجلسة' },
  'speaker.panellist': { en: 'Panellist', fr: 'Intervenant', es: 'Panelista', ar: 'مشارك في الحلقة' },
  'speaker.rapporteur': { en: 'Rapporteur', fr: 'Rapporteur', es: 'Relatoría', ar: 'المقرّر' },
})
