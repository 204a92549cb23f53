import type { Agenda } from '@kapihan/blueprint'
import { peopleActs, type Constituency, type peopleViews } from '@kapihan/people'
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import type { z } from 'zod'
import { useAct } from '../../data/use-act.ts'
import { useReading } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Constituencies } from './Constituencies.tsx'
import { DelegationSheet } from './DelegationSheet.tsx'
import { Delegations } from './Delegations.tsx'
import { countOf, idsOf, narrowed, sortedFor, type ListedDelegation, type PeopleList } from './list-search.ts'
import { PeopleNumbers } from './PeopleNumbers.tsx'
import { peopleWords } from './people-words.ts'
import { Badges } from './tickets/Badges.tsx'
import { MakeTickets } from './tickets/MakeTickets.tsx'
import { ticketWords } from './tickets/ticket-words.ts'

interface Props {
  list: PeopleList
  overview: z.output<typeof peopleViews.overview.output>
  agenda: Agenda | undefined
  importAction: ReactNode
}

/** The list, narrowed by constituency and words; tickets are made for whoever is shown. */
export function People({ list, overview, agenda, importAction }: Props) {
  const say = useWords(peopleWords)
  const sayTicket = useWords(ticketWords)
  const { language } = useReading()
  const [constituency, setConstituency] = useState<Constituency | null>(null)
  const [text, setText] = useState('')
  const [opened, setOpened] = useState<ListedDelegation | null>(null)
  const [ticketsFor, setTicketsFor] = useState<string[] | null>(null)
  const [badgesOpen, setBadgesOpen] = useState(false)
  const issue = useAct(peopleActs.issueTickets)
  const sought = useDeferredValue(text)
  const sorted = useMemo(() => sortedFor(list, language), [list, language])
  const shown = useMemo(() => narrowed(sorted, constituency, sought), [sorted, constituency, sought])
  const count = countOf(shown)
  const make = () =>
    issue.mutate(ticketsFor?.length === overview.people ? {} : { people: ticketsFor ?? [] }, {
      onSuccess: () => {
        setTicketsFor(null)
        setBadgesOpen(true)
      },
    })
  return (
    <>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-6">
        <PeopleNumbers overview={overview} />
        <div className="flex flex-wrap gap-3">
          <Button isDisabled={count.people === 0} onPress={() => setTicketsFor(idsOf(shown))}>
            {count.people === overview.people ? sayTicket('make') : sayTicket('make-these', { count: count.people })}
          </Button>
          {importAction}
        </div>
      </div>
      {issue.data === undefined ? null : (
        <div className="mb-8">
          <Notice look="done">
            {sayTicket('ready', { count: issue.data.length })}{' '}
            <Button look="quiet" className="min-h-0! p-0! text-inherit!" onPress={() => setBadgesOpen(true)}>
              {sayTicket('open')}
            </Button>
          </Notice>
        </div>
      )}
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[17rem_1fr]">
        <div className="flex flex-col gap-4 lg:sticky lg:top-5 lg:-m-1 lg:max-h-[calc(100dvh-2.5rem)] lg:self-start lg:overflow-y-auto lg:p-1">
          <Field type="search" label={say('find')} placeholder={say('find-hint')} value={text} onChange={setText} />
          <Constituencies overview={overview} value={constituency} onChange={setConstituency} />
        </div>
        <div>
          <p role="status" className={sought === '' ? 'sr-only' : 'mb-6 text-quiet'}>
            {say('shown', count)}
          </p>
          <Delegations list={shown} onOpen={setOpened} />
        </div>
      </div>
      <DelegationSheet listed={opened} rooms={agenda?.rooms ?? []} onClose={() => setOpened(null)}>
        <Button
          onPress={() => {
            setTicketsFor(opened?.people.map(({ id }) => id) ?? null)
            setOpened(null)
          }}
        >
          {sayTicket('make-these', { count: opened?.people.length ?? 0 })}
        </Button>
      </DelegationSheet>
      <MakeTickets
        count={ticketsFor?.length ?? null}
        isMaking={issue.isPending}
        error={issue.error}
        onMake={make}
        onClose={() => setTicketsFor(null)}
      />
      {issue.data === undefined || agenda === undefined ? null : (
        <Badges tickets={issue.data} workshop={agenda.title} isOpen={badgesOpen} onClose={() => setBadgesOpen(false)} />
      )}
    </>
  )
}
