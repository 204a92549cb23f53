import type { Agenda } from '@kapihan/blueprint'
import { cafeActs, cafeViews, type Brief, type CardDraft } from '@kapihan/cafe'
import type { Chance } from '../chance.ts'
import type { Corpus, Utterance } from '../corpus.ts'
import { Visitor } from '../visitor.ts'
import type { Play } from '../play.ts'

export interface Said {
  card: CardDraft
  theme: string
}

interface Room {
  key: string
  topic: string
  noteTaker: Visitor
  host: Visitor
}

/** Three rounds in three rooms: cards from note-takers and phones, then a brief in each room, edited and signed. */
export async function playCafe(
  play: Play,
  agenda: Agenda,
  corpus: Corpus,
): Promise<{ said: Said[]; briefsSigned: number }> {
  const facilitator = await Visitor.arrive(play.door, 'facilitator')
  const phones = await Promise.all(
    Array.from({ length: phonesOf(play.people) }, () => Visitor.arrive(play.door, 'participant')),
  )
  const rooms = await Promise.all(
    agenda.rooms.map(async ({ key, topic }) => ({
      key,
      topic,
      noteTaker: await Visitor.arrive(play.door, 'note-taker'),
      host: await Visitor.arrive(play.door, 'host'),
    })),
  )
  const stock = stockOf(play, corpus)
  const said: Said[] = []
  let briefsSigned = 0
  for (let round = 1; round <= agenda.rounds.count; round++) {
    const { workshop } = agenda
    await facilitator.act(cafeActs.openRound, { workshop, round })
    const written = rooms.flatMap((room) => writeRound(play.chance, stock, agenda, room, round))
    await sendAll(play, agenda, rooms, phones, written)
    said.push(...written)
    await facilitator.act(cafeActs.closeRound, { workshop, round })
    for (const room of rooms) briefsSigned += await signBrief(room, agenda, round)
    play.tell(`Round ${round}: ${written.length} cards, ${rooms.length} briefs signed`)
  }
  return { said, briefsSigned }
}

/** One delegate in three takes out a phone. */
const phonesOf = (people: number): number => Math.max(6, Math.ceil(people / 3))

/** What will be said on each topic, in chance order: three cards a person, as long as the corpus lasts; nothing twice. */
function stockOf({ chance, people }: Play, { utterances }: Corpus): Map<string, Utterance[]> {
  const stock = new Map<string, Utterance[]>()
  for (const one of chance.inAnyOrder(utterances).slice(0, people * 3))
    stock.set(one.topic, [...(stock.get(one.topic) ?? []), one])
  return stock
}

function writeRound(
  chance: Chance,
  stock: Map<string, Utterance[]>,
  agenda: Agenda,
  room: Room,
  round: number,
): Said[] {
  const left = agenda.rounds.count - round + 1
  const lines = stock.get(room.topic) ?? []
  const questions = agenda.topics.find((topic) => topic.key === room.topic)?.questions ?? []
  return lines.splice(0, Math.floor(lines.length / left)).map(({ kind, text, language, objective, theme }) => ({
    theme,
    card: {
      id: chance.id(),
      room: room.key,
      round,
      kind,
      text,
      language,
      question: questions.length > 0 && chance.happens(0.7) ? chance.oneOf(questions).key : null,
      objective: chance.happens(0.8) ? objective : null,
    },
  }))
}

/** About two cards in three come from the note-taker, the rest from phones; several at once, as in a room. */
async function sendAll(
  play: Play,
  { workshop }: Agenda,
  rooms: Room[],
  phones: Visitor[],
  written: Said[],
): Promise<void> {
  const sendings = written.map(({ card }) => {
    const room = rooms.find((one) => one.key === card.room)!
    return { card, sender: play.chance.happens(0.65) ? room.noteTaker : play.chance.oneOf(phones) }
  })
  const atOnce = 12
  for (let from = 0; from < sendings.length; from += atOnce) {
    await Promise.all(
      sendings
        .slice(from, from + atOnce)
        .map(({ card, sender }) => sender.act(cafeActs.recordCard, { workshop, ...card })),
    )
    await play.wait(atOnce / sendings.length)
  }
}

/** The host reads the draft, drops lines that say the same, and signs. */
async function signBrief(room: Room, { workshop }: Agenda, round: number): Promise<number> {
  const briefs = await room.host.view(cafeViews.briefs, { workshop, room: room.key })
  const draft = briefs.find((brief) => brief.round === round)
  if (draft === undefined || draft.lines.length === 0) return 0
  const edited: Brief = await room.host.act(cafeActs.editBrief, {
    workshop,
    room: room.key,
    round,
    revision: draft.revision,
    lines: draft.lines.slice(0, 14),
  })
  await room.host.act(cafeActs.signBrief, { workshop, room: room.key, round, revision: edited.revision })
  return 1
}
