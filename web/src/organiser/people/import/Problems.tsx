import { useWords } from '../../../text/words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { gather, rowRanges } from './gather.ts'
import { importWords, problemWords } from './import-words.ts'
import type { Found } from './use-import.ts'

/** Keeps a file's own words from turning the sentence around them. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** Everything that keeps a list from being taken over, where it is and what to do about it. */
export function Problems({ problems, fileName }: { problems: Found['problems']; fileName: string }) {
  const say = useWords(importWords)
  const sayProblem = useWords(problemWords)
  return (
    <>
      <Notice look="refused">{say('problems', { count: problems.length, file: isolated(fileName) })}</Notice>
      <table className="w-full text-start">
        <thead className="border-b border-ink text-sm text-quiet">
          <tr>
            <th scope="col" className="py-2 pe-6 text-start font-medium">
              {say('row')}
            </th>
            <th scope="col" className="py-2 pe-6 text-start font-medium">
              {say('column')}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {say('mend')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gather(problems).map(({ rows, column, code, seeRow }) => (
            <tr key={`${code} ${column} ${rows[0]}`} className="border-b border-line align-top">
              <td className="max-w-40 py-3 pe-6 font-semibold">
                <bdi dir="ltr">{rowRanges(rows)}</bdi>
              </td>
              <td className="py-3 pe-6">
                <bdi>{column}</bdi>
              </td>
              <td className="py-3">
                {sayProblem(code, { column: isolated(column), ...(seeRow === undefined ? {} : { seeRow }) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
