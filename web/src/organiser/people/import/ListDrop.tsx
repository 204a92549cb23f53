import { columnTitles, requiredColumns } from '@kapihan/people'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import { useFormat, useReading } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { importWords } from './import-words.ts'
import { saveText } from './list-file.ts'
import { sampleFile } from './sample-file.ts'

/** Where a list is dropped or chosen, and what it has to look like. */
export function ListDrop({ onChoose }: { onChoose: (file: File) => void }) {
  const say = useWords(importWords)
  const format = useFormat()
  const { language } = useReading()
  const columns = format.list(requiredColumns.map((column) => columnTitles[column][language]))
  return (
    <DropZone
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        void dropped?.getFile().then(onChoose)
      }}
      className="flex flex-col items-start gap-5 rounded-lg border-2 border-dashed border-line px-6 py-8 data-[drop-target]:border-accent data-[drop-target]:bg-accent-wash sm:px-10 sm:py-12"
    >
      <Text slot="label" className="text-lg">
        {say('drop')}
      </Text>
      <ChooseFile look="primary" onChoose={onChoose}>
        {say('choose')}
      </ChooseFile>
      <div className="flex max-w-2xl flex-col items-start gap-1 text-sm text-quiet">
        <p>{say('kinds')}</p>
        <p>{say('required', { columns })}</p>
        <Button look="quiet" className="-ms-4" onPress={() => saveText(say('sample-name'), sampleFile(language))}>
          {say('sample')}
        </Button>
      </div>
    </DropZone>
  )
}

/** A button that opens the browser's choice of files. */
export function ChooseFile({
  look,
  onChoose,
  children,
}: {
  look: 'primary' | 'plain'
  onChoose: (file: File) => void
  children: string
}) {
  return (
    <FileTrigger
      acceptedFileTypes={['.xlsx', '.csv', '.tsv', '.txt']}
      onSelect={(files) => {
        const chosen = files?.[0]
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      <Button look={look}>{children}</Button>
    </FileTrigger>
  )
}
