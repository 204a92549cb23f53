import { blueprintViews, type Finding } from '@kapihan/blueprint'
import { useCallback, useState, type ReactNode } from 'react'
import { useConnected } from '../../data/live.ts'
import { useView } from '../../data/use-view.ts'
import { Text, useText } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Choice.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { blueprintWords } from './blueprint-words.ts'
import { Design } from './Design.tsx'
import { releaseWords } from './release/release-words.ts'
import { useDraftEdits, type StoredDraft } from './use-draft-edits.ts'

type Draft = StoredDraft & { findings: Finding[] }

/** The designs of the workshop, one at a time: the note, the days, what speaks against them, and the release. */
export function BlueprintPage() {
  const say = useWords(blueprintWords)
  const drafts = useView(blueprintViews.drafts, {})
  const { refetch } = drafts
  const fetchAgain = useCallback(() => refetch(), [refetch])
  if (drafts.data !== undefined) return <Designs drafts={drafts.data} at={drafts.dataUpdatedAt} refetch={fetchAgain} />
  return (
    <Page title={say('blueprint')} menu={<OrganiserMenu />} wide>
      <Loaded of={drafts}>{() => null}</Loaded>
    </Page>
  )
}

function Designs({ drafts, at, refetch }: { drafts: Draft[]; at: number; refetch: () => Promise<unknown> }) {
  const say = useWords(blueprintWords)
  const [chosen, choose] = useState<string | null>(null)
  const draft = drafts.find((one) => one.draft === chosen) ?? drafts[0]
  if (draft === undefined)
    return (
      <Page title={say('blueprint')} menu={<OrganiserMenu />} wide>
        <Empty title={say('none')} />
      </Page>
    )
  return (
    <DesignPage key={draft.draft} draft={draft} at={at} refetch={refetch}>
      {drafts.length < 2 ? null : <ChooseDesign drafts={drafts} chosen={draft.draft} onChoose={choose} />}
    </DesignPage>
  )
}

interface PageProps {
  draft: Draft
  at: number
  refetch: () => Promise<unknown>
  children: ReactNode
}

function DesignPage({ draft, at, refetch, children }: PageProps) {
  const say = useWords(blueprintWords)
  const sayRelease = useWords(releaseWords)
  const connected = useConnected()
  const edits = useDraftEdits(draft, refetch)
  const [isReleasing, setReleasing] = useState(false)
  const { revision } = draft
  return (
    <Page
      over={<Text of={edits.blueprint.title} />}
      title={say('blueprint')}
      menu={<OrganiserMenu />}
      wide
      aside={
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <p className="text-sm text-quiet">{say(edits.state, { revision })}</p>
          <AsOf at={at} connected={connected} />
          <Button look="primary" onPress={() => setReleasing(true)}>
            {sayRelease('release')}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-6">
        {children}
        <Jumps />
        <Design draft={draft} edits={edits} isReleasing={isReleasing} onReleased={() => setReleasing(false)} />
      </div>
    </Page>
  )
}

function ChooseDesign({
  drafts,
  chosen,
  onChoose,
}: {
  drafts: Draft[]
  chosen: string
  onChoose: (draft: string) => void
}) {
  const say = useWords(blueprintWords)
  const text = useText()
  const fits = ({ findings }: Draft) => !findings.some(({ severity }) => severity === 'error')
  const options = drafts.map((draft) => ({
    key: draft.draft,
    label: `${text(draft.blueprint.design)} · ${fits(draft) ? '✓' : '✕'} ${say(fits(draft) ? 'fits' : 'does-not-fit')}`,
  }))
  return <Chips label={say('designs')} options={options} value={chosen} onChange={onChoose} />
}

/** Where the page is one long column, the ways to its parts. */
function Jumps() {
  const say = useWords(blueprintWords)
  const parts = [
    ['note', 'to-note'],
    ['days', 'to-days'],
    ['releases', 'to-releases'],
  ] as const
  return (
    <nav aria-label={say('blueprint')} className="flex gap-5 lg:hidden print:hidden">
      {parts.map(([part, name]) => (
        <a key={part} href={`#${part}`} className="py-2 underline decoration-line underline-offset-4">
          {say(name)}
        </a>
      ))}
    </nav>
  )
}
