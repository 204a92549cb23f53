import { harvestViews, type Theme } from '@kapihan/harvest'
import { useView } from '../../../data/use-view.ts'
import { cafeWords } from '../../../text/cafe-words.ts'
import { isolated } from '../../../text/isolated.ts'
import { Text, useText } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Loaded } from '../../../ui/Loaded.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { lineageRows, type Line } from './lineage-rows.ts'
import type { SheetProps } from './OpenSheet.tsx'
import { originWords } from './origin-words.ts'

/** The themes a theme came from, drawn as generations, the oldest on top. */
export function LineageSheet({ target, onClose }: SheetProps) {
  const say = useWords(originWords)
  const text = useText()
  const [theme] = target.themes
  const lineage = useView(harvestViews.lineage, theme === undefined ? null : { theme: theme.id })
  if (theme === undefined) return null
  return (
    <Sheet title={say('lineage-title', { theme: isolated(text(theme.title)) })} isOpen onClose={onClose}>
      <Loaded of={lineage}>
        {(data) =>
          data.ancestors.length === 0 ? (
            <p>{say('no-lineage')}</p>
          ) : (
            <ol>
              {lineageRows(data).map(({ nodes, lines }, index) => (
                <li key={index}>
                  <ul className="flex items-stretch">
                    {nodes.map((node, at) => (
                      <li key={at} className="min-w-0 flex-1 px-1">
                        {node.theme === null ? (
                          <div aria-hidden="true" className="mx-auto h-full w-px bg-quiet" />
                        ) : (
                          <Ancestor theme={node.theme} isLive={node.theme.id === theme.id} />
                        )}
                      </li>
                    ))}
                  </ul>
                  <Lines lines={lines} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Sheet>
  )
}

function Ancestor({ theme, isLive }: { theme: Theme; isLive: boolean }) {
  const say = useWords(originWords)
  const sayCafe = useWords(cafeWords)
  return (
    <div
      className={`h-full rounded-md border px-3 py-2 text-center ${isLive ? 'border-accent bg-accent-wash' : 'border-line bg-sheet'}`}
    >
      <p className="leading-snug font-medium">
        <Text of={theme.title} />
      </p>
      <p className="text-sm text-quiet">
        {say('began', { cards: sayCafe('cards', { count: theme.began.cards.length }) })} · {say(`state-${theme.state}`)}
      </p>
    </div>
  )
}

/** From one generation to the next. Mirrored where reading begins at the right, as the boxes are. */
function Lines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return null
  return (
    <svg
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-8 w-full text-quiet rtl:-scale-x-100"
    >
      {lines.map(({ from, to }) => (
        <path
          key={`${from} ${to}`}
          d={`M${from * 100} 0 C${from * 100} 12 ${to * 100} 8 ${to * 100} 20`}
          fill="none"
          stroke="currentColor"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
