import { peopleActs, peopleViews, sampleList } from '@kapihan/people'
import { seatingActs, seatingViews } from '@kapihan/seating'
import type { z } from 'zod'
import type { Play } from '../play.ts'
import { Visitor, WasRefused } from '../visitor.ts'

export type SeatingPlan = z.output<typeof seatingViews.schedule.output>

/** The list is imported, most people come to the desk by ticket or by name, and those who came are seated. */
export async function playArrival(play: Play): Promise<{ people: number; plan: SeatingPlan }> {
  const { door, workshop, chance, tell } = play
  const secretariat = await Visitor.arrive(door, 'secretariat')
  const people = await listPeople(play, secretariat)
  const desk = await Visitor.arrive(door, 'desk')
  const tickets = await secretariat.act(peopleActs.issueTickets, { workshop })
  const byName = tickets.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const here = byName.filter(() => !chance.happens(0.05))
  for (const { person, token } of here) {
    const ticket = chance.happens(0.8)
    const found = ticket ? [] : await desk.view(peopleViews.find, { workshop, text: person.familyName })
    const by = found.some((one) => one.id === person.id) ? { person: person.id } : { ticket: token }
    await desk.act(peopleActs.checkIn, { workshop, by })
  }
  tell(`${here.length} checked in`)
  const plan = await seat(play, secretariat)
  tell(`Seated in ${plan.groups.map((group) => group.people.length).join(' + ')}`)
  return { people, plan }
}

/** Seats those who came; a plan that is published already stays, since people may sit by it. */
async function seat({ workshop, chance }: Play, secretariat: Visitor): Promise<SeatingPlan> {
  const known = await secretariat.view(seatingViews.schedule, { workshop }).catch((error: unknown) => {
    if (error instanceof WasRefused && error.code === 'seating.not-solved-yet') return null
    throw error
  })
  if (known?.published === true) return known
  const schedule = chance.id()
  await secretariat.act(seatingActs.solve, { workshop, schedule, seed: chance.below(2 ** 31), only: 'checked-in' })
  await secretariat.act(seatingActs.publish, { workshop, schedule })
  return secretariat.view(seatingViews.schedule, { workshop })
}

/** Imports the sample, unless the workshop has its people already: those are not to be mixed with invented ones. */
async function listPeople(play: Play, secretariat: Visitor): Promise<number> {
  const { workshop, tell } = play
  const before = await secretariat.view(peopleViews.overview, { workshop })
  if (before.people > 0) {
    tell(`${before.people} people are listed already and stay`)
    return before.people
  }
  const file = { fileName: 'delegations.csv', content: Buffer.from(csvOf(play)).toString('base64') }
  const { people } = await secretariat.act(peopleActs.importList, { workshop, ...file, dryRun: false })
  tell(`${people} people on the list`)
  return people
}

const nameOf = ({ person }: { person: { familyName: string; givenName: string } }): string =>
  `${person.familyName} ${person.givenName}`

/** The sample list as a file, cut to the number asked for; room staff always come. */
function csvOf({ people, chance }: Play): string {
  const [heading = [], ...rows] = sampleList(chance.below(2 ** 31))
  const role = heading.indexOf('Role')
  const isStaff = (row: string[]) => (row[role] ?? '') !== '' && row[role] !== 'participant'
  const staff = rows.filter(isStaff)
  const others = rows.filter((row) => !isStaff(row)).slice(0, people - staff.length)
  const kept = new Set([...staff, ...others])
  return [heading, ...rows.filter((row) => kept.has(row))].map((row) => row.map(quoted).join(',')).join('\n')
}

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
