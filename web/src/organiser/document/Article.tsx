import { directionOf } from '@kapihan/base'
import { renderTree, type Passage } from '@kapihan/outcome'
import { useMemo } from 'react'
import { useWords } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { documentWords } from './document-words.ts'
import { NewParagraph } from './NewParagraph.tsx'
import { Ours } from './Ours.tsx'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { useWorkbench } from './workbench.tsx'

/** The document in one language as it will print: the same tree the files are made from. */
export function Article() {
  const say = useWords(documentWords)
  const { document, cards, language, writing, addAfter } = useWorkbench()
  const tree = useMemo(
    () => renderTree(document, { board: { cards, themes: new Map(), places: new Map() } }, language),
    [document, cards, language],
  )
  const added = writing?.what === 'add' ? writing.added : null
  return (
    <article
      lang={language}
      dir={directionOf(language)}
      className="w-full max-w-[46rem] justify-self-center rounded-lg border border-line bg-sheet px-4 py-8 font-serif sm:px-10 sm:py-12 print:max-w-none print:border-0 print:p-0"
    >
      <header className="mb-10 flex flex-col gap-3">
        <p className="text-quiet">{tree.kind}</p>
        <h2 className="text-xl leading-tight font-semibold">{tree.title.text}</h2>
        <p className="text-quiet italic [&:lang(ar)]:not-italic">{tree.status.text}</p>
      </header>
      {tree.sections.map((section, at) => (
        <section key={section.key} aria-labelledby={`section-${section.key}`} className="mb-8">
          <Heading
            id={`section-${section.key}`}
            level={section.level}
            label={section.label}
            heading={section.heading}
          />
          {section.empty === null ? null : (
            <p className="ps-11 text-quiet italic [&:lang(ar)]:not-italic">{section.empty}</p>
          )}
          {added?.section === section.key && added.after === null ? <NewParagraph added={added} /> : null}
          {document.sections[at]?.paragraphs.map((paragraph, index) => (
            <ParagraphBlock key={paragraph.id} paragraph={paragraph} shown={section.paragraphs[index]!}>
              {added?.after === paragraph.id ? <NewParagraph added={added} /> : null}
            </ParagraphBlock>
          ))}
          {section.empty === null || added !== null ? null : (
            <Ours>
              <Button look="quiet" onPress={() => addAfter(section.key, null)}>
                {say('add-first')}
              </Button>
            </Ours>
          )}
        </section>
      ))}
      <footer className="mt-10 border-t border-line pt-4 text-sm text-quiet">
        <h3 className="font-semibold">{tree.notes.heading}</h3>
        {tree.notes.items.map((note) => (
          <p key={note} className="mt-2">
            {note}
          </p>
        ))}
      </footer>
    </article>
  )
}

function Heading({ id, level, label, heading }: { id: string; level: 1 | 2; label: string; heading: Passage }) {
  const Level = level === 1 ? 'h3' : 'h4'
  return (
    <Level
      id={id}
      className={`mb-4 grid grid-cols-[2.75rem_1fr] ps-1.5 font-semibold ${level === 1 ? 'text-lg' : 'text-base'}`}
    >
      <span>{label}</span>
      <span lang={heading.language} dir={directionOf(heading.language)}>
        {heading.text}
      </span>
    </Level>
  )
}
