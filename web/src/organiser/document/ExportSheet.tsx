import { languages } from '@kapihan/base'
import { outcomeViews, type ExportFormat } from '@kapihan/outcome'
import { useState } from 'react'
import { download } from '../../data/client.ts'
import { usePlace, useVoice } from '../../data/place.tsx'
import { languageName } from '../../text/language-name.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice, Refused } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readyWords } from './ready-words.ts'
import { useWorkbench } from './workbench.tsx'

const formats: ExportFormat[] = ['docx', 'pdf', 'html']
interface Job {
  /** What is being written, in words. */
  what: string
  state: 'busy' | 'done'
}

/** The document as a file, in each language and form. What keeps it back is said in words. */
export function ExportSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useWords(readyWords)
  const reading = useReading()
  const { workshop, role } = usePlace()
  const voice = useVoice()
  const { setPanel } = useWorkbench()
  const [job, setJob] = useState<Job | null>(null)
  const [error, setError] = useState<Error | null>(null)
  async function take(what: string, view: string, input: object): Promise<void> {
    setError(null)
    setJob({ what, state: 'busy' })
    try {
      await download(view, { workshop, ...input }, voice)
      setJob({ what, state: 'done' })
    } catch (cause) {
      setJob(null)
      setError(cause as Error)
    }
  }
  return (
    <Sheet title={say('export-title')} isOpen={isOpen} onClose={onClose}>
      <table className="w-full">
        <tbody>
          {languages.map((language) => (
            <tr key={language} className="border-b border-line">
              <th scope="row" lang={language} className="py-2 text-start font-medium">
                {languageName(language, language)}
              </th>
              {formats.map((format) => {
                const what = say('export-as', {
                  language: languageName(language, reading.language),
                  format: format.toUpperCase(),
                })
                return (
                  <td key={format} className="py-2 ps-2 text-end">
                    <Button
                      className="w-full min-w-16 px-2"
                      isPending={job?.state === 'busy'}
                      aria-label={what}
                      onPress={() => void take(what, outcomeViews.export.name, { format, language })}
                    >
                      {format.toUpperCase()}
                    </Button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-sm text-quiet">{say('export-marks')}</p>
      {role === 'secretariat' ? (
        <Button
          className="self-start"
          isPending={job?.state === 'busy'}
          onPress={() => void take(say('archive'), outcomeViews.archive.name, {})}
        >
          {say('archive')}
        </Button>
      ) : null}
      {job === null ? null : (
        <Notice look={job.state === 'done' ? 'done' : 'plain'}>{say(`export-${job.state}`, { what: job.what })}</Notice>
      )}
      {error === null ? null : (
        <>
          <Refused error={error} />
          <Button
            className="self-start"
            onPress={() => {
              setPanel('ready')
              onClose()
            }}
          >
            {say('what-stops')}
          </Button>
        </>
      )}
    </Sheet>
  )
}
