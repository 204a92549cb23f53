import { delegationAttribute } from '@kapihan/seating'
import { languageName } from '../../text/language-name.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { peopleWords } from '../people/people-words.ts'
import { balanceWords } from './balance-words.ts'
import { Multiple, type Row } from './Multiple.tsx'
import type { Plan } from './plan.ts'
import { valueName } from './value-names.ts'

/** What is balanced, one small picture each: values down, groups across. */
export function Balance({ plan }: { plan: Plan }) {
  const say = useWords(balanceWords)
  const sayPeople = useWords(peopleWords)
  const { language } = useReading()
  const { balance, languages } = plan.explanation
  const title = (attribute: string) => {
    const key = `attribute.${attribute}`
    return key in balanceWords.table ? say(key as 'attribute.region') : attribute
  }
  const spoken = languages.map(({ language: code, groups }) => ({
    value: code,
    name: languageName(code, language),
    total: groups.reduce((sum, { people }) => sum + people, 0),
    cells: groups.map(({ group, people }) => ({ group, count: people })),
  }))
  return (
    <section>
      <h2 className="text-lg font-semibold">{say('balance')}</h2>
      <p className="mt-1 max-w-3xl text-sm text-quiet">{say('marks')}</p>
      <div className="mt-5 gap-x-16 xl:columns-2">
        {balance
          .filter(({ attribute }) => attribute !== delegationAttribute)
          .map(({ attribute, values }) => (
            <Multiple
              key={attribute}
              title={title(attribute)}
              groups={plan.groups}
              rows={values
                .map(({ value, people, groups }): Row => ({
                  value,
                  name: valueName(attribute, value, language, (level) => sayPeople(`level.${level}`)),
                  total: people,
                  cells: groups.map(({ group, count, floor, ceil }) => ({ group, count, even: { floor, ceil } })),
                }))
                .sort((a, b) => b.total - a.total)}
            />
          ))}
        <Multiple title={say('spoken')} groups={plan.groups} rows={spoken.sort((a, b) => b.total - a.total)} />
      </div>
    </section>
  )
}
