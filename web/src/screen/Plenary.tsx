import { harvestViews } from '@kapihan/harvest'
import { useState } from 'react'
import { useRemembered } from '../data/use-remembered.ts'
import { useWords } from '../text/words.ts'
import { BriefSlides } from './plenary/BriefSlides.tsx'
import { Frame, type Mode } from './plenary/Frame.tsx'
import { Overview } from './plenary/Overview.tsx'
import { plenaryWords } from './plenary/plenary-words.ts'
import { ThemeSlides } from './plenary/ThemeSlides.tsx'
import { Stage, type Scene } from './Stage.tsx'
import { TitlePicture } from './TitlePicture.tsx'
import { useKeys } from './use-keys.ts'

/** The projector of the plenary: themes one at a time; `o` the overview, `b` the signed briefs, and back. */
export function Plenary() {
  return <Stage>{(scene) => <Hall scene={scene} />}</Stage>
}

function Hall({ scene }: { scene: Scene }) {
  const [mode, setMode] = useState<Mode>('themes')
  const toggle = (other: Mode) => () => setMode((now) => (now === other ? 'themes' : other))
  useKeys({ o: toggle('overview'), b: toggle('briefs'), Escape: () => setMode('themes') })
  if (mode === 'briefs') return <BriefSlides agenda={scene.agenda} onMode={setMode} />
  if (mode === 'themes') return <Themes scene={scene} onMode={setMode} />
  return (
    <Frame mode={mode} onMode={setMode}>
      <Overview scene={scene} />
    </Frame>
  )
}

function Themes({ scene: { agenda }, onMode }: { scene: Scene; onMode: (mode: Mode) => void }) {
  const say = useWords(plenaryWords)
  const { data: plenary } = useRemembered(harvestViews.plenary, {})
  if (plenary !== undefined && plenary.topics.length > 0)
    return <ThemeSlides agenda={agenda} plenary={plenary} onMode={onMode} />
  return (
    <Frame mode="themes" onMode={onMode}>
      <TitlePicture agenda={agenda}>{plenary === undefined ? null : say('no-themes')}</TitlePicture>
    </Frame>
  )
}
