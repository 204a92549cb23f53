import { blueprintViews } from '@kapihan/blueprint'
import { harvestViews } from '@kapihan/harvest'
import { outcomeViews } from '@kapihan/outcome'
import { useConnected } from '../../data/live.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { InNames } from '../cards/names.tsx'
import { organiserWords } from '../organiser-words.ts'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { Article } from './Article.tsx'
import { NoDocument } from './NoDocument.tsx'
import { Outline } from './Outline.tsx'
import { Panel } from './Panel.tsx'
import { SourcesSheet } from './SourcesSheet.tsx'
import { TopBar } from './TopBar.tsx'
import { InWorkbench } from './workbench.tsx'

/** The outcome document: as it will print in the middle, its outline before, what it rests on after. */
export function DocumentPage() {
  const say = useWords(organiserWords)
  const agenda = useView(blueprintViews.agenda, {})
  const board = useView(harvestViews.board, {})
  const document = useView(outcomeViews.document, {})
  const readiness = useView(outcomeViews.readiness, document.data === undefined || document.data === null ? null : {})
  const connected = useConnected()
  return (
    <Page
      wide
      menu={<OrganiserMenu />}
      over={say('organiser')}
      title={say('document')}
      aside={
        <div className="print:hidden">
          <AsOf at={document.dataUpdatedAt} connected={connected} />
        </div>
      }
    >
      <Loaded of={agenda}>
        {(released) => (
          <Loaded of={board}>
            {(cards) => (
              <Loaded of={document}>
                {(text) =>
                  text === null ? (
                    <NoDocument themes={cards.themes.length} />
                  ) : (
                    <Loaded of={readiness}>
                      {(blocks) => (
                        <InNames agenda={released}>
                          <InWorkbench document={text} board={cards} agenda={released} blocks={blocks}>
                            <TopBar />
                            <div className="mt-6 grid gap-x-8 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)_21rem] print:block">
                              <Outline />
                              <Article />
                              <Panel />
                            </div>
                            <SourcesSheet />
                          </InWorkbench>
                        </InNames>
                      )}
                    </Loaded>
                  )
                }
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
