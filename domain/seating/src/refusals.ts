import type { RefusalTable } from '@kapihan/base'

export const seatingRefusals = {
  'seating.rounds-begun': {
    status: 409,
    when: 'another plan is published once a round has been opened',
    say: {
      en: 'The rounds have begun and people have their seats, so the plan stays. Late arrivals get a free seat without moving anyone.',
      fr: 'Les tours ont commencé et chacun a sa place : le plan reste. Les retardataires reçoivent une place libre sans déplacer personne.',
      es: 'Las rondas han empezado y cada persona tiene su sitio, así que el plan se mantiene. Quien llega tarde recibe un sitio libre sin mover a nadie.',
      ar: 'بدأت الجولات ولكل شخص مقعده، فتبقى الخطة كما هي. ويُعطى المتأخرون مقعداً شاغراً من دون نقل أحد.',
    },
  },
  'seating.invalid-problem': {
    status: 422,
    when: 'the problem is malformed: an unknown attribute or person in a rule, a person twice, a weight that is no number; `fields` names row and field',
    say: {
      en: 'The list to be seated has {count} faults: {fields}. Nobody was seated.',
      fr: 'La liste des personnes à placer comporte {count} erreurs : {fields}. Personne n’a été placé.',
      es: 'La lista de personas por ubicar tiene {count} errores: {fields}. No se ha ubicado a nadie.',
      ar: 'في قائمة الجلوس {count} من الأخطاء: {fields}. لم يُخصَّص أي مقعد.',
    },
  },
  'seating.impossible': {
    status: 422,
    when: 'rules exclude each other or the sizes of groups and tables; `rules` is a smallest set that does: without any one of them the rest can be kept',
    say: {
      en: 'No seating keeps all of these {count} rules at once. Change one of them and solve again; nobody was seated.',
      fr: 'Aucun placement ne respecte ces {count} règles à la fois. Modifiez l’une d’elles et relancez ; personne n’a été placé.',
      es: 'Ninguna distribución respeta a la vez estas {count} reglas. Cambie una y vuelva a intentarlo; no se ha ubicado a nadie.',
      ar: 'لا يوجد توزيع يحترم هذه القواعد معاً (عددها {count}). غيّروا إحداها وأعيدوا المحاولة؛ لم يُخصَّص أي مقعد.',
    },
  },
  'seating.impossible-groups': {
    status: 422,
    when: 'there are fewer people than groups',
    say: {
      en: '{people} people cannot fill {groups} groups. Nobody was seated.',
      fr: 'Avec {people} personnes, on ne peut pas former {groups} groupes. Personne n’a été placé.',
      es: 'Con {people} personas no se pueden formar {groups} grupos. No se ha ubicado a nadie.',
      ar: 'لا يكفي {people} من الأشخاص لتكوين {groups} من المجموعات. لم يُخصَّص أي مقعد.',
    },
  },
  'seating.impossible-rooms': {
    status: 422,
    when: 'there are more groups than rooms',
    say: {
      en: '{groups} groups cannot meet at the same time in {rooms} rooms. Nobody was seated.',
      fr: '{groups} groupes ne peuvent pas se réunir en même temps dans {rooms} salles. Personne n’a été placé.',
      es: '{groups} grupos no pueden reunirse a la vez en {rooms} salas. No se ha ubicado a nadie.',
      ar: 'لا يمكن أن تجتمع {groups} من المجموعات في آن واحد في {rooms} من القاعات. لم يُخصَّص أي مقعد.',
    },
  },
  'seating.impossible-room': {
    status: 422,
    when: 'a group has to pass through a room that holds fewer people',
    say: {
      en: 'Room {room} holds {capacity} people, but a group of {people} passes through it. Nobody was seated.',
      fr: 'La salle {room} compte {capacity} places, mais un groupe de {people} personnes doit y passer. Personne n’a été placé.',
      es: 'La sala {room} tiene {capacity} plazas, pero por ella pasa un grupo de {people} personas. No se ha ubicado a nadie.',
      ar: 'تتسع القاعة {room} لعدد {capacity}، لكن مجموعة من {people} ستمر بها. لم يُخصَّص أي مقعد.',
    },
  },
  'seating.impossible-tables': {
    status: 422,
    when: 'a group cannot be split into tables of the size asked for, or the room has too few tables',
    say: {
      en: 'A group of {people} cannot sit at tables of {min} to {max} in room {room}, which has {tables} tables. Allow other table sizes or add tables; nobody was seated.',
      fr: 'Un groupe de {people} personnes ne peut pas s’asseoir à des tables de {min} à {max} dans la salle {room}, qui en compte {tables}. Admettez d’autres tailles ou ajoutez des tables ; personne n’a été placé.',
      es: 'Un grupo de {people} personas no cabe en mesas de {min} a {max} en la sala {room}, que tiene {tables} mesas. Admita otros tamaños o añada mesas; no se ha ubicado a nadie.',
      ar: 'لا يمكن توزيع مجموعة من {people} على طاولات من {min} إلى {max} في القاعة {room} التي فيها {tables} من الطاولات. اسمحوا بأحجام أخرى أو أضيفوا طاولات؛ لم يُخصَّص أي مقعد.',
    },
  },
  'seating.not-a-schedule': {
    status: 422,
    when: 'a schedule leaves somebody out, seats somebody twice or in the wrong room, or seats a stranger; `what` says which, `round` where (0: in the groups)',
    say: {
      en: 'This schedule does not hold ({what}, round {round}) and was not accepted.',
      fr: 'Ce plan n’est pas cohérent ({what}, séance {round}) et n’a pas été accepté.',
      es: 'Este plan no es coherente ({what}, ronda {round}) y no se ha aceptado.',
      ar: 'هذا التوزيع غير سليم ({what}، الجولة {round}) ولم يُقبل.',
    },
  },
  'seating.not-solved-yet': {
    status: 404,
    when: 'nobody has solved the seating of this workshop, or there is no proposal of that id',
    say: {
      en: 'There is no seating plan yet. Solve it first.',
      fr: 'Il n’y a pas encore de plan de placement. Lancez d’abord le calcul.',
      es: 'Todavía no hay plan de asientos. Calcúlelo primero.',
      ar: 'لا توجد خطة جلوس بعد. احسبوها أولاً.',
    },
  },
  'seating.not-published': {
    status: 404,
    when: 'a seat or the rotation is asked for before the secretariat has published a plan',
    say: {
      en: 'Seats have not been announced yet.',
      fr: 'Les places n’ont pas encore été annoncées.',
      es: 'Los asientos aún no se han anunciado.',
      ar: 'لم تُعلن المقاعد بعد.',
    },
  },
  'seating.no-seat-yet': {
    status: 404,
    when: 'the person is not in the published plan, or the session belongs to nobody in particular',
    say: {
      en: 'There is no seat for this person yet. The desk can assign one.',
      fr: 'Cette personne n’a pas encore de place. L’accueil peut lui en attribuer une.',
      es: 'Esta persona aún no tiene asiento. En recepción pueden asignarle uno.',
      ar: 'لا مقعد لهذا الشخص بعد. يمكن لمكتب الاستقبال تخصيص مقعد.',
    },
  },
  'seating.no-free-seat': {
    status: 409,
    when: 'a late arrival fits nowhere without moving somebody: tables and rooms are full, or the rules leave no seat',
    say: {
      en: 'No seat is free without moving someone. Add a table or solve the seating again; nothing was changed.',
      fr: 'Aucune place n’est libre sans déplacer quelqu’un. Ajoutez une table ou relancez le calcul ; rien n’a été modifié.',
      es: 'No hay asiento libre sin mover a alguien. Añada una mesa o vuelva a calcular; no se ha cambiado nada.',
      ar: 'لا مقعد شاغراً من دون نقل أحد. أضيفوا طاولة أو أعيدوا حساب الجلوس؛ لم يتغيّر شيء.',
    },
  },
  'seating.does-not-move': {
    status: 422,
    when: 'a seat is asked for a host, facilitator or note-taker, or a rule names one',
    say: {
      en: 'Hosts, facilitators and note-takers stay in their room and are not seated. Nothing was changed.',
      fr: 'Les hôtes, facilitateurs et preneurs de notes restent dans leur salle et ne sont pas placés. Rien n’a été modifié.',
      es: 'Anfitriones, facilitadores y encargados de notas permanecen en su sala y no se ubican. No se ha cambiado nada.',
      ar: 'يبقى المضيفون والميسّرون ومدوّنو الملاحظات في قاعاتهم ولا تُخصَّص لهم مقاعد. لم يتغيّر شيء.',
    },
  },
  'seating.nobody': {
    status: 422,
    when: 'the workshop has nobody to seat: no list has been imported, or only those checked in were asked for and nobody is',
    say: {
      en: 'There is nobody to seat yet. Import the delegation list first, or seat everyone registered.',
      fr: 'Il n’y a encore personne à placer. Importez d’abord la liste des délégations, ou placez toutes les personnes inscrites.',
      es: 'Aún no hay a quién ubicar. Importe primero la lista de delegaciones o ubique a todas las personas inscritas.',
      ar: 'لا يوجد بعد من يُخصَّص له مقعد. استوردوا قائمة الوفود أولاً أو خصّصوا مقاعد لجميع المسجّلين.',
    },
  },
  'seating.already-seated': {
    status: 409,
    when: 'a late arrival is in the schedule already',
    say: {
      en: 'This person has a seat already. Nothing was changed.',
      fr: 'Cette personne a déjà une place. Rien n’a été modifié.',
      es: 'Esta persona ya tiene asiento. No se ha cambiado nada.',
      ar: 'لهذا الشخص مقعد بالفعل. لم يتغيّر شيء.',
    },
  },
} satisfies RefusalTable
