import { languages, type Language } from '@kapihan/base'
import { statementLength, titleLength } from '@kapihan/harvest'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useWords } from '../../../text/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Notice, Refused } from '../../../ui/Notice.tsx'
import { useNames } from '../../cards/names.tsx'
import { formWords } from './form-words.ts'
import { hasStale, problemOf, typed, withoutStale, written, type ThemeText, type ThemeTyped } from './theme-text.ts'
import type { Doing } from '../../use-doing.ts'

interface Props {
  start: Parameters<typeof typed>[0]
  /** What the button says. */
  submit: string
  onSubmit: (text: ThemeText) => void
  doing: Doing
  /** What else is to be chosen. */
  children?: ReactNode
}

const most = { title: titleLength, statement: statementLength }

/** The words of a theme: English, and the other languages for whoever has them at hand. */
export function ThemeForm({ start, submit, onSubmit, doing, children }: Props) {
  const say = useWords(formWords)
  const names = useNames()
  const [first] = useState(() => typed(start))
  const [form, setForm] = useState(first)
  const [isTried, setTried] = useState(false)
  function send(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    const text = written(form)
    if (text !== null) onSubmit(text)
  }
  const field = (part: keyof ThemeTyped, language: Language) => {
    const problem = problemOf(form, part, language)
    const isShown = problem === 'too-long' || (isTried && problem !== null)
    return {
      value: form[part][language],
      onChange: (value: string) => setForm({ ...form, [part]: { ...form[part], [language]: value } }),
      error: isShown ? say(problem, { max: most[part] }) : undefined,
    }
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <Field autoFocus label={say('title')} {...field('title', 'en')} />
      <Field label={say('statement')} hint={say('statement-hint')} rows={3} {...field('statement', 'en')} />
      {children}
      <details open={languages.some((one) => one !== 'en' && first.title[one] !== '')}>
        <summary className="cursor-pointer py-2 text-quiet">{say('others')}</summary>
        <div className="flex flex-col gap-4 pt-2">
          {languages.map((one) =>
            one === 'en' ? null : (
              <div key={one} className="flex flex-col gap-2">
                <Field label={say('title-in', { language: names.language(one) })} {...field('title', one)} />
                <Field
                  label={say('statement-in', { language: names.language(one) })}
                  rows={2}
                  {...field('statement', one)}
                />
              </div>
            ),
          )}
        </div>
      </details>
      {hasStale(form, first) ? (
        <Notice look="warning">
          <p>{say('stale')}</p>
          <Button look="quiet" className="px-0" onPress={() => setForm(withoutStale(form, first))}>
            {say('leave-out')}
          </Button>
        </Notice>
      ) : null}
      <Refused error={doing.error} />
      <Button type="submit" look="primary" isPending={doing.isBusy} className="self-start">
        {submit}
      </Button>
    </form>
  )
}
