import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../text/words.ts'
import { Button } from './Button.tsx'
import { interfaceWords } from './interface-words.ts'

interface Props {
  title: ReactNode
  /** What to know before printing; not printed. */
  note?: ReactNode
  /** Of each A4 sheet, as CSS lengths; `0` where the pages hold their own. */
  margin: string
  isOpen: boolean
  onClose: () => void
  /** The pages, each breaking after itself. */
  children: ReactNode
}

/** Pages for paper, laid over the screen as they will come out. While it is open, printing prints them and nothing else. */
export function Paper({ title, note, margin, isOpen, onClose, children }: Props) {
  const say = useWords(interfaceWords)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className="fixed inset-0 z-30 overflow-auto bg-paper print:static print:overflow-visible"
    >
      <style>{`@page { size: A4; margin: ${margin} } @media print { html { overflow: visible !important } #root { display: none } }`}</style>
      <Modal className="min-h-full w-full">
        <Dialog className="outline-none">
          <div className="sticky inset-x-0 top-0 z-10 flex flex-col gap-3 border-b border-line bg-paper px-4 py-4 sm:px-6 print:hidden">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Heading slot="title" className="text-lg font-semibold">
                {title}
              </Heading>
              <div className="flex flex-wrap gap-3">
                <Button slot="close">{say('close')}</Button>
                <Button look="primary" autoFocus onPress={() => print()}>
                  {say('print')}
                </Button>
              </div>
            </div>
            {note}
          </div>
          <div className="overflow-x-auto p-4 scheme-light sm:p-6 print:overflow-visible print:p-0">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
