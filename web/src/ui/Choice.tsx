import type { ReactNode } from 'react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'

export interface Option<K extends string> {
  key: K
  label: ReactNode
  /** Plain text of the label, for typing ahead and screen readers; needed where the label is not text. */
  text?: string
}

interface Props<K extends string> {
  label: string
  options: Option<K>[]
  value: K | null
  onChange: (key: K) => void
  labelHidden?: boolean
}

/** One of a few, all in sight: chips that wrap. */
export function Chips<K extends string>({ label, options, value, onChange }: Props<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as K)
      }}
      className="flex flex-wrap gap-2"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.key}
          id={option.key}
          className="min-h-11 rounded-full border border-line bg-sheet px-4 text-base data-[selected]:border-accent data-[selected]:bg-accent-wash data-[selected]:font-semibold data-[selected]:text-accent"
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

/** One of many: a list that opens. */
export function Pick<K extends string>({ label, options, value, onChange, labelHidden = false }: Props<K>) {
  return (
    <Select
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as K)
      }}
      className="flex flex-col gap-1"
    >
      <Label className={labelHidden ? 'sr-only' : 'text-sm font-medium text-quiet'}>{label}</Label>
      <Button className="flex min-h-11 items-center justify-between gap-3 rounded-md border border-line bg-sheet px-3 text-start text-base">
        <SelectValue className="truncate" />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="max-h-80 min-w-(--trigger-width) overflow-auto rounded-md border border-line bg-sheet p-1 shadow-lg">
        <ListBox items={options.map((option) => ({ ...option, id: option.key }))}>
          {(option) => (
            <ListBoxItem
              id={option.key}
              textValue={option.text ?? (typeof option.label === 'string' ? option.label : option.key)}
              className="cursor-default rounded px-3 py-2 data-[focused]:bg-accent-wash data-[selected]:font-semibold"
            >
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
