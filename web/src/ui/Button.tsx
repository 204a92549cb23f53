import { Button as Pressable, type ButtonProps } from 'react-aria-components'

const looks = {
  /** The one primary action of a screen. */
  primary: 'bg-accent text-on-accent border-transparent hover:brightness-110',
  plain: 'bg-sheet text-ink border-line hover:border-quiet',
  quiet:
    'bg-transparent text-ink border-transparent underline decoration-line underline-offset-4 hover:decoration-current',
  done: 'bg-done-wash text-done border-transparent',
}

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ButtonProps & { look?: keyof typeof looks; className?: string }) {
  return (
    <Pressable
      {...rest}
      className={`inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-medium transition-[filter,border-color] disabled:cursor-not-allowed disabled:opacity-50 ${looks[look]} ${className}`}
    />
  )
}
