import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components'

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  label: ReactNode
  /** Below the field, quiet. */
  hint?: ReactNode
  /** What is wrong, said by us or the server. */
  error?: string | undefined
  rows?: number
  placeholder?: string
  labelHidden?: boolean
  /** Takes the direction of what is typed into it. */
  className?: string
}

const box =
  'w-full rounded-md border border-line bg-sheet px-3 py-2 text-base text-ink placeholder:text-quiet invalid:border-accent data-[invalid]:border-accent'

/** A labelled text field; with `rows`, of several lines. */
export function Field({
  label,
  hint,
  error,
  rows,
  placeholder = '',
  labelHidden = false,
  className = '',
  ...rest
}: Props) {
  return (
    <TextField {...rest} isInvalid={error !== undefined} className={`flex flex-col gap-1 ${className}`}>
      <Label className={labelHidden ? 'sr-only' : 'text-sm font-medium text-quiet'}>{label}</Label>
      {rows === undefined ? (
        <Input dir="auto" placeholder={placeholder} className={`${box} min-h-11`} />
      ) : (
        <TextArea dir="auto" rows={rows} placeholder={placeholder} className={box} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="text-sm text-quiet">
          {hint}
        </Text>
      )}
      <FieldError className="text-sm text-accent">{error}</FieldError>
    </TextField>
  )
}
