import { blueprintViews } from '@kapihan/blueprint'
import { harvestViews } from '@kapihan/harvest'
import { useConnected } from '../../data/live.ts'
import { usePlace } from '../../data/place.tsx'
import { useView } from '../../data/use-view.ts'
import { Text, useFormat } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { Button } from '../../ui/Button.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { Empty } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { organiserWords } from '../organiser-words.ts'
import { OrganiserMenu } from '../OrganiserMenu.tsx'
import { balances } from './balance.ts'
import { BalanceTable } from './BalanceTable.tsx'
import { cooperationWords } from './cooperation-words.ts'
import { ObjectiveSection } from './ObjectiveSection.tsx'

/** Support asked for and offered, by objective, for the UN system as it decides how to assist States. On paper too. */
export function CooperationPage() {
  const say = useWords(cooperationWords)
  const sayOrganiser = useWords(organiserWords)
  const agenda = useView(blueprintViews.agenda, {})
  const groups = useView(harvestViews.cooperation, {})
  const connected = useConnected()
  const format = useFormat()
  return (
    <Page
      wide
      menu={<OrganiserMenu />}
      over={agenda.data === undefined ? sayOrganiser('organiser') : <Text of={agenda.data.title} />}
      title={sayOrganiser('cooperation')}
      aside={
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <AsOf at={groups.dataUpdatedAt} connected={connected} />
          <p className="hidden text-sm text-quiet print:block">
            {format.day(new Date(groups.dataUpdatedAt).toISOString())}
          </p>
          {groups.data === undefined || groups.data.length === 0 ? null : (
            <Button look="primary" className="print:hidden" onPress={() => print()}>
              {say('print')}
            </Button>
          )}
        </div>
      }
    >
      <Loaded of={groups}>
        {(data) =>
          data.length === 0 ? (
            <NothingYet />
          ) : (
            <>
              <p className="max-w-3xl text-quiet">{say('intro')}</p>
              <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[24rem_1fr] print:block">
                <BalanceTable balances={balances(data)} />
                <div className="flex flex-col gap-10">
                  {balances(data).map((balance) => (
                    <ObjectiveSection key={balance.objective ?? 'none'} balance={balance} />
                  ))}
                </div>
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function NothingYet() {
  const say = useWords(cooperationWords)
  const { workshop } = usePlace()
  return (
    <Empty title={say('empty')}>
      <Go to={`/${workshop}/organiser/day`} className="underline underline-offset-4">
        {say('see-day')}
      </Go>
    </Empty>
  )
}
