import { blueprintViews } from '@kapihan/blueprint'
import { useView } from '../../../data/use-view.ts'
import { useFormat } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Loaded } from '../../../ui/Loaded.tsx'
import { releaseWords } from './release-words.ts'

/** What has been released, latest first, each with its note. */
export function Releases() {
  const say = useWords(releaseWords)
  const format = useFormat()
  const releases = useView(blueprintViews.releases, {})
  return (
    <section id="releases" className="scroll-mt-4">
      <h2 className="mb-3 text-lg font-semibold">{say('releases')}</h2>
      <Loaded of={releases}>
        {(released) => (
          <>
            <p className="text-sm text-quiet">{say(released.length === 0 ? 'never' : 'immutable')}</p>
            <ol className="mt-3 flex flex-col">
              {released.map(({ number, note, releasedAt }, index) => (
                <li key={number} className="grid gap-x-6 border-t border-line py-3 sm:grid-cols-[auto_1fr_auto]">
                  <span className="font-semibold">
                    {say('number', { number })}
                    {index === 0 ? (
                      <span className="ms-2 text-sm font-normal text-done">✓ {say('current')}</span>
                    ) : null}
                  </span>
                  <span dir="auto">{note}</span>
                  <time dateTime={releasedAt} className="text-sm text-quiet">
                    {format.day(releasedAt)}
                  </time>
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </section>
  )
}
