import { words } from '../text/words.ts'

export const organiserWords = words('organiser', {
  organiser: { en: 'Organiser', fr: 'Organisation', es: 'Organización', ar: 'التنظيم' },
  overview: { en: 'Overview', fr: 'Aperçu', es: 'Panorama', ar: 'نظرة عامة' },
  blueprint: { en: 'Blueprint', fr: 'Plan', es: 'Diseño', ar: 'المخطط' },
  people: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  seats: { en: 'Seats', fr: 'Places', es: 'Plazas', ar: 'المقاعد' },
  day: { en: 'Day', fr: 'Journée', es: 'Jornada', ar: 'اليوم' },
  harvest: { en: 'Harvest', fr: 'Récolte', es: 'Cosecha', ar: 'الحصيلة' },
  document: { en: 'Document', fr: 'Document', es: 'Documento', ar: 'الوثيقة' },
  cooperation: { en: 'Cooperation', fr: 'Coopération', es: 'Cooperación', ar: 'التعاون' },
  milestones: { en: 'Milestones', fr: 'Étapes', es: 'Hitos', ar: 'المراحل' },
  'not-held': {
    en: 'These pages belong to the secretariat and the rapporteur. Open the link of that role in this browser first.',
    fr: 'Ces pages sont celles du secrétariat et du rapporteur. Ouvrez d’abord dans ce navigateur le lien de cette fonction.',
    es: 'Estas páginas son de la secretaría y de la relatoría. Abra primero en este navegador el enlace de esa función.',
    ar: 'هذه الصفحات مخصّصة للأمانة والمقرّر. افتح أولاً رابط هذا الدور في هذا المتصفح.',
  },
  'go-start': {
    en: 'See what this browser may open',
    fr: 'Voir ce que ce navigateur peut ouvrir',
    es: 'Ver lo que este navegador puede abrir',
    ar: 'عرض ما يمكن لهذا المتصفح فتحه',
  },
})
