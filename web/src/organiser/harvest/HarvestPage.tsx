import { blueprintViews } from '@kapihan/blueprint'
import { harvestViews } from '@kapihan/harvest'
import { useConnected } from '../../data/live.ts'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { InNames } from '../cards/names.tsx'
import { organiserWords } from '../organiser-words.ts'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { Board } from './Board.tsx'
import { HowFar } from './HowFar.tsx'
import { harvestWords } from './harvest-words.ts'

/** The rapporteur's evening: several hundred cards become themes, and no disagreement gets lost on the way. */
export function HarvestPage() {
  const sayOrganiser = useWords(organiserWords)
  const board = useView(harvestViews.board, {})
  const agenda = useView(blueprintViews.agenda, {})
  const connected = useConnected()
  return (
    <Page
      wide
      menu={<OrganiserMenu />}
      over={sayOrganiser('organiser')}
      title={sayOrganiser('harvest')}
      aside={
        <div className="flex max-w-full flex-1 flex-wrap items-end justify-end gap-x-8 gap-y-2">
          {board.data === undefined ? null : <HowFar progress={board.data.progress} />}
          <AsOf at={board.dataUpdatedAt} connected={connected} />
        </div>
      }
    >
      <Loaded of={agenda}>
        {(released) => (
          <Loaded of={board}>
            {(now) =>
              now.cards.length === 0 ? (
                <NoCards />
              ) : (
                <InNames agenda={released}>
                  <Board board={now} agenda={released} />
                </InNames>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

function NoCards() {
  const say = useWords(harvestWords)
  const { workshop } = usePlace()
  return (
    <Empty title={say('no-cards')}>
      <Go to={`/${workshop}/organiser/day`} className="underline underline-offset-4">
        {say('see-day')}
      </Go>
    </Empty>
  )
}
