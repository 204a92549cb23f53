import type { Room, Topic } from '@kapihan/blueprint'
import { useRoomKey } from '../data/use-room-key.ts'
import { Text } from '../text/language.tsx'
import { useWords } from '../text/words.ts'
import { CardsByKind } from './CardsByKind.tsx'
import { GroupHere } from './GroupHere.tsx'
import { NextRound } from './NextRound.tsx'
import { PhoneAddress } from './PhoneAddress.tsx'
import { QuestionList } from './QuestionList.tsx'
import { screenWords } from './screen-words.ts'
import { Stage, type Scene } from './Stage.tsx'
import { TitlePicture } from './TitlePicture.tsx'

/** The projector of a café room. */
export function RoomScreen() {
  const key = useRoomKey()
  const say = useWords(screenWords)
  return (
    <Stage>
      {(scene) => {
        const room = scene.agenda.rooms.find((one) => one.key === key)
        const topic = scene.agenda.topics.find((one) => one.key === room?.topic)
        if (room === undefined || topic === undefined)
          return <TitlePicture agenda={scene.agenda}>{say('no-such-room')}</TitlePicture>
        return <Picture scene={scene} room={room} topic={topic} />
      }}
    </Stage>
  )
}

function Picture({ scene, room, topic }: { scene: Scene; room: Room; topic: Topic }) {
  return (
    <div className="grid flex-1 gap-x-[4vw] gap-y-12 lg:grid-cols-[1fr_29vw]">
      <div className="flex flex-col justify-between gap-[1.6vw]">
        <div>
          <p className="text-screen-sm text-quiet">
            <Text of={room.name} />
          </p>
          <h1 className="text-[clamp(2.5rem,4.2vw,5.5rem)] leading-[1.08] font-semibold rtl:leading-[1.3]">
            <Text of={topic.short} />
          </h1>
        </div>
        <QuestionList questions={topic.questions} />
        <CardsByKind room={room.key} moment={scene.moment} />
      </div>
      <div className="flex flex-col justify-between gap-[1.6vw]">
        <NextRound scene={scene} />
        <GroupHere room={room} scene={scene} />
        <PhoneAddress />
      </div>
    </div>
  )
}
