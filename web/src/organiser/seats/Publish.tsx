import { seatingActs } from '@kapihan/seating'
import { useAct } from '../../data/use-act.ts'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Refused } from '../../ui/Notice.tsx'
import { useUndo } from '../../ui/Undo.tsx'
import { seatsWords } from './seats-words.ts'

/** Makes a proposal the plan everybody goes by. */
export function Publish({ schedule }: { schedule: string }) {
  const say = useWords(seatsWords)
  const tell = useUndo()
  const publish = useAct(seatingActs.publish)
  const told = { onSuccess: () => tell({ what: say('published'), undo: null }) }
  return (
    <>
      <Button look="primary" isDisabled={publish.isPending} onPress={() => publish.mutate({ schedule }, told)}>
        {say('publish')}
      </Button>
      <Refused error={publish.error} />
    </>
  )
}
