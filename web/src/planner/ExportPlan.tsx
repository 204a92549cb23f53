import { plansViews } from '@kapihan/plans'
import { useMutation } from '@tanstack/react-query'
import { download } from '../data/client.ts'
import { usePlace, useVoice } from '../data/place.tsx'
import { useWords } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Refused } from '../ui/Notice.tsx'
import { plannerWords } from './planner-words.ts'

/** The plan as a spreadsheet in the reader's language. */
export function ExportPlan({ empty }: { empty: boolean }) {
  const say = useWords(plannerWords)
  const { workshop } = usePlace()
  const voice = useVoice()
  const fetching = useMutation({
    mutationFn: () => download(plansViews.export.name, { workshop, language: voice.language }, voice),
  })
  return (
    <>
      <Button look="primary" isDisabled={empty || fetching.isPending} onPress={() => fetching.mutate()}>
        {say('export')}
      </Button>
      <Refused error={fetching.error} />
    </>
  )
}
