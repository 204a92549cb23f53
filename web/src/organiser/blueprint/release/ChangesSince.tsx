import { blueprintViews, endOf, timeOf, type Blueprint, type Session } from '@kapihan/blueprint'
import { useView } from '../../../data/use-view.ts'
import { agendaWords } from '../../../text/agenda-words.ts'
import { isolated } from '../../../text/isolated.ts'
import { useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { changesSince, type Change } from './changes.ts'
import { releaseWords } from './release-words.ts'

/** What readers of the agenda that is out would find changed. Nothing before the first release. */
export function ChangesSince({ blueprint }: { blueprint: Blueprint }) {
  const say = useWords(releaseWords)
  const { data: agenda } = useView(blueprintViews.agenda, {})
  if (agenda === undefined) return null
  const changes = changesSince(agenda, blueprint)
  return (
    <section>
      <h3 className="text-sm font-medium text-quiet">{say('changes', { number: agenda.number })}</h3>
      {changes.length === 0 ? (
        <p>{say('no-changes')}</p>
      ) : (
        <ul className="mt-1 flex list-disc flex-col gap-0.5 ps-5 text-sm">
          {changes.map((change, index) => (
            <li key={index}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ChangeLine({ change }: { change: Change }) {
  const say = useWords(releaseWords)
  const sayAgenda = useWords(agendaWords)
  const text = useText()
  if (change.what === 'questions') return say('change.questions', { topic: change.topic })
  if (!('session' in change)) return say(`change.${change.what}`)
  const session = isolated(text(change.session.title))
  if (change.what !== 'moved' && change.what !== 'attribution') return say(`change.${change.what}`, { session })
  const inWords = (one: Session): string => {
    if (change.what === 'attribution') return sayAgenda(`attribution.${one.attribution}`)
    const times = `${one.start}–${timeOf(endOf(one))}`
    return change.before.day === change.session.day ? times : `${sayAgenda('day', { day: one.day })}, ${times}`
  }
  const values = { session, was: isolated(inWords(change.before)), is: isolated(inWords(change.session)) }
  return say('change.becomes', values)
}
