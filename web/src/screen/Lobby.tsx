import { seatingViews } from '@kapihan/seating'
import { useRemembered } from '../data/use-remembered.ts'
import { useWords } from '../text/words.ts'
import { GroupDirections } from './GroupDirections.tsx'
import { NextRound } from './NextRound.tsx'
import { RotationTable } from './RotationTable.tsx'
import { screenWords } from './screen-words.ts'
import { Stage, type Scene } from './Stage.tsx'
import { TitlePicture } from './TitlePicture.tsx'

/** The projector of the lobby: where each group goes, large enough to take a picture of. */
export function Lobby() {
  return <Stage>{(scene) => <Directions scene={scene} />}</Stage>
}

function Directions({ scene }: { scene: Scene }) {
  const say = useWords(screenWords)
  const { data: rotation, error } = useRemembered(seatingViews.rotation, {})
  const { agenda, moment } = scene
  if (rotation === undefined)
    return <TitlePicture agenda={agenda}>{error === null ? null : say('no-rotation')}</TitlePicture>
  return (
    <div className="grid flex-1 items-center gap-x-[4vw] gap-y-12 lg:grid-cols-[1fr_auto]">
      <div className="flex flex-col justify-between gap-[4vw] self-stretch">
        <NextRound scene={scene} />
        {moment.round === null ? (
          <h1 className="text-screen-xl font-semibold">{say('thank-you')}</h1>
        ) : (
          <GroupDirections agenda={agenda} rotation={rotation} round={moment.round} at={moment.at} />
        )}
      </div>
      <RotationTable agenda={agenda} rotation={rotation} moment={moment} />
    </div>
  )
}
