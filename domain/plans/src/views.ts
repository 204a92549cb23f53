import { FileAnswer, Language, view, WorkshopInput } from '@kapihan/base'
import { documentTopic } from '@kapihan/outcome'
import { plansTopic } from './acts.ts'
import { Plan } from './plan.ts'

export const plansViews = {
  plan: view('plans.plan', {
    plane: 'voice',
    summary: 'The plan of the party asking, in the order of the Compact.',
    input: WorkshopInput,
    output: Plan,
    may: ['planner'],
    listens: ({ workshop }) => [plansTopic(workshop)],
    sharedBy: 'party',
  }),
  export: view('plans.export', {
    plane: 'voice',
    summary: 'The plan of the party asking as a spreadsheet (XLSX) with its heading in the language asked for.',
    input: WorkshopInput.extend({ language: Language }),
    output: FileAnswer,
    may: ['planner'],
    listens: ({ workshop }) => [plansTopic(workshop), documentTopic(workshop)],
    sharedBy: 'party',
  }),
}
