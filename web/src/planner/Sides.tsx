import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useWords } from '../text/words.ts'
import { plannerWords } from './planner-words.ts'
import { useWide } from './use-wide.ts'

export type Side = 'inputs' | 'plan'
const sides: Side[] = ['inputs', 'plan']

interface Props {
  inputs: ReactNode
  plan: ReactNode
  shown: Side
  onShow: (side: Side) => void
}

/** Inputs and plan beside each other; as two tabs where there is room for one. */
export function Sides({ inputs, plan, shown, onShow }: Props) {
  const say = useWords(plannerWords)
  const content = { inputs, plan }
  if (useWide())
    return (
      <div className="grid grid-cols-[2fr_3fr] gap-14">
        {sides.map((side) => (
          <section key={side} className="min-w-0" aria-labelledby={`side-${side}`}>
            <h2 id={`side-${side}`} className="mb-4 text-lg font-semibold">
              {say(side)}
            </h2>
            {content[side]}
          </section>
        ))}
      </div>
    )
  return (
    <Tabs selectedKey={shown} onSelectionChange={(key) => onShow(key as Side)}>
      <TabList aria-label={say('sides')} className="mb-5 grid grid-cols-2 border-b border-line">
        {sides.map((side) => (
          <Tab
            key={side}
            id={side}
            className="-mb-px flex min-h-11 cursor-default items-center justify-center border-b-2 border-transparent data-[selected]:border-accent data-[selected]:font-semibold data-[selected]:text-accent"
          >
            {say(side)}
          </Tab>
        ))}
      </TabList>
      {sides.map((side) => (
        <TabPanel key={side} id={side} shouldForceMount className="outline-none data-[inert]:hidden">
          {content[side]}
        </TabPanel>
      ))}
    </Tabs>
  )
}
