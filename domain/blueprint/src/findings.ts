import type { Finding, FindingCode, FindingText } from './finding.ts'

const shorterRounds = {
  en: 'Rounds of {value} minutes would fit.',
  fr: 'Des tours de {value} minutes tiendraient.',
  es: 'Cabrían rondas de {value} minutos.',
  ar: 'جولات مدّتها {value} دقيقة تفي بالغرض.',
}

/** What the checker can say, for the secretariat and the co-conveners who design the workshop. */
export const blueprintFindings = {
  'blueprint.finding.day-too-full': {
    severity: 'error',
    when: 'the sessions of a day and the changeovers between its rounds take longer than its blocks',
    say: {
      en: 'Day {day} does not fit: it needs {needs} minutes and its working hours hold {holds}, which is {over} too few.',
      fr: 'Le jour {day} ne tient pas : il demande {needs} minutes et ses heures de travail en offrent {holds}, soit {over} de moins.',
      es: 'El día {day} no cabe: necesita {needs} minutos y su horario de trabajo ofrece {holds}; faltan {over}.',
      ar: 'اليوم {day} لا يتّسع لبرنامجه: يحتاج إلى {needs} دقيقة وساعات العمل فيه {holds} دقيقة، أي بنقص قدره {over}.',
    },
    mend: shorterRounds,
  },
  'blueprint.finding.outside-hours': {
    severity: 'error',
    when: 'a session starts before or ends after the block it lies in, on a day that is not too full',
    say: {
      en: '“{session}” ({start}–{end}) is not within the working hours of day {day}.',
      fr: '« {session} » ({start}–{end}) sort des heures de travail du jour {day}.',
      es: '«{session}» ({start}–{end}) queda fuera del horario de trabajo del día {day}.',
      ar: '«{session}» ({start}–{end}) خارج ساعات عمل اليوم {day}.',
    },
    mend: shorterRounds,
  },
  'blueprint.finding.sessions-overlap': {
    severity: 'error',
    when: 'a session starts before an earlier one of the same day has ended',
    say: {
      en: '“{session}” and “{other}” overlap by {minutes} minutes.',
      fr: '« {session} » et « {other} » se chevauchent de {minutes} minutes.',
      es: '«{session}» y «{other}» se solapan {minutes} minutos.',
      ar: '«{session}» و«{other}» متداخلتان بمقدار {minutes} دقيقة.',
    },
  },
  'blueprint.finding.no-changeover': {
    severity: 'error',
    when: 'less time lies between two rounds of a day than changing rooms and preparing the brief take',
    say: {
      en: 'Between round {round} and the next lie {minutes} minutes; changing rooms and the brief take {needed}.',
      fr: 'Entre le tour {round} et le suivant, il y a {minutes} minutes ; le changement de salle et la synthèse en demandent {needed}.',
      es: 'Entre la ronda {round} y la siguiente hay {minutes} minutos; el cambio de sala y el resumen requieren {needed}.',
      ar: 'بين الجولة {round} والتي تليها {minutes} دقيقة، بينما يتطلّب تغيير القاعات وإعداد الموجز {needed} دقيقة.',
    },
  },
  'blueprint.finding.too-few-rounds': {
    severity: 'error',
    when: 'there are fewer rounds than topics, so that no group can see all of them',
    say: {
      en: 'There are {rounds} rounds for {topics} topics: no group would discuss them all.',
      fr: 'Il y a {rounds} tours pour {topics} thèmes : aucun groupe ne les aborderait tous.',
      es: 'Hay {rounds} rondas para {topics} temas: ningún grupo los trataría todos.',
      ar: 'عدد الجولات {rounds} والمواضيع {topics}: لن تناقش أيّ مجموعة المواضيع كلّها.',
    },
  },
  'blueprint.finding.too-few-rooms': {
    severity: 'error',
    when: 'there are fewer rooms than groups',
    say: {
      en: 'There are {rooms} rooms for {groups} groups.',
      fr: 'Il y a {rooms} salles pour {groups} groupes.',
      es: 'Hay {rooms} salas para {groups} grupos.',
      ar: 'عدد القاعات {rooms} وعدد المجموعات {groups}.',
    },
  },
  'blueprint.finding.topic-without-room': {
    severity: 'error',
    when: 'a topic is discussed in no room',
    say: {
      en: 'Topic {key}, “{topic}”, has no room.',
      fr: 'Le thème {key}, « {topic} », n’a pas de salle.',
      es: 'El tema {key}, «{topic}», no tiene sala.',
      ar: 'الموضوع {key}، «{topic}»، ليست له قاعة.',
    },
  },
  'blueprint.finding.room-too-small': {
    severity: 'error',
    when: 'the largest group is larger than the capacity of a room it comes to',
    say: {
      en: '{room} seats {capacity}; a group may be {group}.',
      fr: '{room} compte {capacity} places ; un groupe peut compter {group} personnes.',
      es: '{room} tiene {capacity} plazas; un grupo puede ser de {group} personas.',
      ar: '{room} تتّسع لـ {capacity}، وقد يبلغ عدد أفراد المجموعة {group}.',
    },
  },
  'blueprint.finding.too-few-tables': {
    severity: 'error',
    when: 'the largest group does not find seats at the tables of a room, each filled to its maximum',
    say: {
      en: 'The {tables} tables in {room} seat {seats}; a group may be {group}.',
      fr: 'Les {tables} tables de {room} comptent {seats} places ; un groupe peut compter {group} personnes.',
      es: 'Las {tables} mesas de {room} tienen {seats} plazas; un grupo puede ser de {group} personas.',
      ar: 'طاولات {room}، وعددها {tables}، تتّسع لـ {seats}، وقد يبلغ عدد أفراد المجموعة {group}.',
    },
  },
  'blueprint.finding.topic-without-framing': {
    severity: 'warning',
    when: 'no framing session frames a topic',
    say: {
      en: 'Topic {key}, “{topic}”, is framed in no session.',
      fr: 'Le thème {key}, « {topic} », n’est cadré dans aucune séance.',
      es: 'El tema {key}, «{topic}», no se encuadra en ninguna sesión.',
      ar: 'الموضوع {key}، «{topic}»، لا يُؤطَّر في أيّ جلسة.',
    },
  },
  'blueprint.finding.too-many-questions': {
    severity: 'warning',
    when: 'a topic has more guiding questions than a room can use',
    say: {
      en: 'Topic {key} has {questions} guiding questions; a room can use {limit}.',
      fr: 'Le thème {key} compte {questions} questions directrices ; une salle peut en traiter {limit}.',
      es: 'El tema {key} tiene {questions} preguntas orientadoras; una sala puede tratar {limit}.',
      ar: 'للموضوع {key} عدد {questions} من الأسئلة التوجيهية، وتكفي القاعة {limit}.',
    },
  },
  'blueprint.finding.question-too-long': {
    severity: 'warning',
    when: 'the English text of a guiding question has more words than one takes in at a glance',
    say: {
      en: 'Question {number} of topic {key} has {words} words in English; {limit} is the most a room takes in.',
      fr: 'La question {number} du thème {key} compte {words} mots en anglais ; une salle en retient {limit} au plus.',
      es: 'La pregunta {number} del tema {key} tiene {words} palabras en inglés; una sala asimila {limit} como máximo.',
      ar: 'السؤال {number} من الموضوع {key} يضمّ {words} كلمة بالإنكليزية، والحدّ الأقصى {limit}.',
    },
  },
  'blueprint.finding.question-yes-or-no': {
    severity: 'warning',
    when: 'the English text of a guiding question opens like one that yes or no would answer',
    say: {
      en: 'Question {number} of topic {key} reads as one that yes or no would answer. Consider “How…” or “What…”.',
      fr: 'La question {number} du thème {key} semble appeler un oui ou un non. Préférez « Comment… » ou « Quels… ».',
      es: 'La pregunta {number} del tema {key} parece responderse con sí o no. Considere «¿Cómo…?» o «¿Qué…?».',
      ar: 'يبدو أن السؤال {number} من الموضوع {key} يُجاب عنه بنعم أو لا. يُستحسن أن يبدأ بـ «كيف» أو «ما».',
    },
  },
  'blueprint.finding.aim-without-session': {
    severity: 'warning',
    when: 'no session serves an aim',
    say: {
      en: 'No session serves this aim: {aim}',
      fr: 'Aucune séance ne sert cet objectif : {aim}',
      es: 'Ninguna sesión contribuye a este objetivo: {aim}',
      ar: 'لا توجد جلسة تخدم هذا الهدف: {aim}',
    },
  },
  'blueprint.finding.to-be-confirmed': {
    severity: 'note',
    when: 'a speaker is still to be confirmed',
    say: {
      en: 'Open: {who} is to be confirmed for “{session}”.',
      fr: 'En suspens : {who}, à confirmer pour « {session} ».',
      es: 'Pendiente: {who}, por confirmar para «{session}».',
      ar: 'بند مفتوح: {who}، يُنتظر التأكيد لجلسة «{session}».',
    },
  },
} satisfies Record<FindingCode, FindingText>

/** A finding with the severity its code has. */
export function finding(
  code: FindingCode,
  sessions: string[],
  detail: Finding['detail'],
  mend: Finding['mend'] | null = null,
): Finding {
  return { code, severity: blueprintFindings[code].severity, sessions, detail, ...(mend === null ? {} : { mend }) }
}
