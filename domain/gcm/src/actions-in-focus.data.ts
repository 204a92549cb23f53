import type { Language } from '@kapihan/base'

/**
 * Our own words for the actions of the objectives the first workshop worked on (5, 6 and 23), from (a) on, without quoting
 * the Compact. The translations are ours, not the United Nations'. The README says what was compared with the full text.
 */
export const focusActions: Readonly<Record<number, readonly Record<Language, string>[]>> = {
  5: [
    {
      en: 'Agreements for rights-based labour mobility',
      fr: 'Accords de mobilité de la main-d’œuvre fondés sur les droits',
      es: 'Acuerdos de movilidad laboral basados en derechos',
      ar: 'اتفاقات لتنقل اليد العاملة قائمة على الحقوق',
    },
    {
      en: 'Free movement and easier visas across regions',
      fr: 'Libre circulation et visas facilités entre régions',
      es: 'Libre circulación y visados más sencillos entre regiones',
      ar: 'حرية التنقل وتأشيرات أيسر بين المناطق',
    },
    {
      en: 'Current pathways checked against real needs',
      fr: 'Révision des filières existantes selon les besoins réels',
      es: 'Revisión de las vías existentes según necesidades reales',
      ar: 'مراجعة المسارات القائمة وفق الاحتياجات الفعلية',
    },
    {
      en: 'Flexible work schemes and convertible visas',
      fr: 'Dispositifs de travail souples et visas convertibles',
      es: 'Programas laborales flexibles y visados convertibles',
      ar: 'برامج عمل مرنة وتأشيرات قابلة للتحويل',
    },
    {
      en: 'Matching skills together with local partners',
      fr: 'Adéquation des compétences avec les acteurs locaux',
      es: 'Correspondencia de competencias con actores locales',
      ar: 'مواءمة المهارات بالتعاون مع الجهات المحلية',
    },
    {
      en: 'Faster permits where skills are matched',
      fr: 'Permis accélérés lorsque les compétences correspondent',
      es: 'Permisos más rápidos cuando las competencias corresponden',
      ar: 'تصاريح أسرع عند توافق المهارات',
    },
    {
      en: 'Humanitarian admission after sudden disasters',
      fr: 'Admission humanitaire après une catastrophe soudaine',
      es: 'Admisión humanitaria tras desastres repentinos',
      ar: 'القبول لأسباب إنسانية بعد الكوارث المفاجئة',
    },
    {
      en: 'Options where slow climate change forces departure',
      fr: 'Options quand la lente dégradation du climat force au départ',
      es: 'Opciones cuando el deterioro climático gradual obliga a partir',
      ar: 'خيارات لمن يضطرهم التدهور المناخي البطيء إلى الرحيل',
    },
    {
      en: 'Fewer hurdles to reuniting families',
      fr: 'Moins d’obstacles au regroupement familial',
      es: 'Menos obstáculos a la reunificación familiar',
      ar: 'عقبات أقل أمام لم شمل الأسر',
    },
    {
      en: 'More exchange for students and researchers',
      fr: 'Davantage d’échanges d’étudiants et de chercheurs',
      es: 'Más intercambios de estudiantes e investigadores',
      ar: 'توسيع تبادل الطلاب والباحثين',
    },
  ],
  6: [
    {
      en: 'Ratify treaties on work and migration',
      fr: 'Ratifier les traités sur le travail et la migration',
      es: 'Ratificar tratados sobre trabajo y migración',
      ar: 'التصديق على معاهدات العمل والهجرة',
    },
    {
      en: 'Learn from regional platforms that work',
      fr: 'S’inspirer des plateformes régionales qui fonctionnent',
      es: 'Aprender de las plataformas regionales que funcionan',
      ar: 'الاستفادة من المنابر الإقليمية الناجحة',
    },
    {
      en: 'Regulated recruiters, no fees for workers',
      fr: 'Recruteurs réglementés, sans frais pour les travailleurs',
      es: 'Agencias reguladas y sin costos para los trabajadores',
      ar: 'تنظيم وكالات الاستقدام دون رسوم على العمال',
    },
    {
      en: 'Written contracts that workers understand',
      fr: 'Contrats écrits que les travailleurs comprennent',
      es: 'Contratos escritos que los trabajadores entiendan',
      ar: 'عقود مكتوبة يفهمها العمال',
    },
    {
      en: 'Penalties for forced labour and abuse',
      fr: 'Sanctions contre le travail forcé et les abus',
      es: 'Sanciones contra el trabajo forzoso y los abusos',
      ar: 'عقوبات على العمل القسري والانتهاكات',
    },
    {
      en: 'Labour inspection that makes recruitment fair',
      fr: 'Inspection du travail au service d’un recrutement équitable',
      es: 'Inspección laboral al servicio de una contratación equitativa',
      ar: 'تفتيش العمل ضماناً للاستقدام العادل',
    },
    {
      en: 'Recruitment that lets workers change employer',
      fr: 'Recrutement permettant de changer d’employeur',
      es: 'Contratación que permita cambiar de empleador',
      ar: 'استقدام يتيح تغيير صاحب العمل',
    },
    {
      en: 'Nobody else keeps passports or contracts',
      fr: 'Ni passeport ni contrat confisqué',
      es: 'Sin retención de pasaportes ni contratos',
      ar: 'عدم احتجاز جوازات السفر أو العقود',
    },
    {
      en: 'Equal pay and union rights for migrants',
      fr: 'Égalité salariale et droits syndicaux des migrants',
      es: 'Igualdad salarial y derechos sindicales para migrantes',
      ar: 'المساواة في الأجر والحقوق النقابية للمهاجرين',
    },
    {
      en: 'Safe complaint channels for informal workers',
      fr: 'Plaintes sans risque dans l’économie informelle',
      es: 'Vías de denuncia seguras en la economía informal',
      ar: 'قنوات شكوى آمنة للعاملين في الاقتصاد غير الرسمي',
    },
    {
      en: 'Labour law attentive to women and domestic workers',
      fr: 'Droit du travail attentif aux femmes et au travail domestique',
      es: 'Leyes laborales atentas a las mujeres y al trabajo doméstico',
      ar: 'قوانين عمل تراعي النساء والعمل المنزلي',
    },
    {
      en: 'Mobility policy built on fair-recruitment standards',
      fr: 'Politique de mobilité fondée sur les normes de recrutement équitable',
      es: 'Política de movilidad basada en normas de contratación equitativa',
      ar: 'سياسة لتنقل اليد العاملة وفق معايير الاستقدام العادل',
    },
  ],
  23: [
    {
      en: 'Money and expertise for other States',
      fr: 'Appui financier et technique aux autres États',
      es: 'Apoyo financiero y técnico a otros Estados',
      ar: 'دعم مالي وتقني للدول الأخرى',
    },
    {
      en: 'Development cooperation in areas of departure',
      fr: 'Coopération au développement dans les zones de départ',
      es: 'Cooperación para el desarrollo en zonas de partida',
      ar: 'تعاون إنمائي في مناطق المغادرة',
    },
    {
      en: 'Local authorities shaping cooperation abroad',
      fr: 'Autorités locales associées à la coopération internationale',
      es: 'Autoridades locales partícipes en la cooperación internacional',
      ar: 'إشراك السلطات المحلية في التعاون الدولي',
    },
    {
      en: 'Stronger authorities through the Compact’s own mechanism',
      fr: 'Autorités renforcées grâce au mécanisme du Pacte',
      es: 'Autoridades fortalecidas mediante el mecanismo del Pacto',
      ar: 'تعزيز قدرات السلطات عبر آلية الاتفاق العالمي',
    },
    {
      en: 'Made-to-measure partnerships on shared questions',
      fr: 'Partenariats sur mesure sur des questions communes',
      es: 'Alianzas a medida sobre cuestiones comunes',
      ar: 'شراكات مصممة خصيصاً للقضايا المشتركة',
    },
  ],
}
