import { blueprintViews } from '@kapihan/blueprint'
import { peopleViews } from '@kapihan/people'
import { useState } from 'react'
import { useConnected } from '../../data/live.ts'
import { useView } from '../../data/use-view.ts'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Button } from '../../ui/Button.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { organiserWords } from '../organiser-words.ts'
import { ImportList } from './import/ImportList.tsx'
import { People } from './People.tsx'
import { peopleWords } from './people-words.ts'

/** Who is coming: the list of delegations, how it comes in, and the tickets for it. */
export function PeoplePage() {
  const say = useWords(peopleWords)
  const sayMenu = useWords(organiserWords)
  const connected = useConnected()
  const list = useView(peopleViews.list, {})
  const overview = useView(peopleViews.overview, {})
  const { data: agenda } = useView(blueprintViews.agenda, {})
  const [isImporting, setImporting] = useState(false)
  const backToList = () => {
    setImporting(false)
    document.getElementById('content')?.focus()
  }
  const importAction = (
    <Button look="primary" onPress={() => setImporting(true)}>
      {say('import')}
    </Button>
  )
  return (
    <Page
      wide
      over={sayMenu('organiser')}
      title={sayMenu('people')}
      menu={<OrganiserMenu />}
      aside={<AsOf at={list.dataUpdatedAt} connected={connected} />}
    >
      {isImporting ? <ImportList onDone={backToList} /> : null}
      {/* Kept while a list comes in: tickets just made are nowhere else. */}
      <div hidden={isImporting}>
        <Loaded of={list}>
          {(groups) => (
            <Loaded of={overview}>
              {(figures) =>
                groups.length === 0 ? (
                  <Empty title={say('empty')}>{importAction}</Empty>
                ) : (
                  <People list={groups} overview={figures} agenda={agenda} importAction={importAction} />
                )
              }
            </Loaded>
          )}
        </Loaded>
      </div>
    </Page>
  )
}
