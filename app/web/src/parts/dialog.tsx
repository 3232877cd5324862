import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon'

/** A dialog over the page; Escape closes it and the focus goes back where it was. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const dialog = box.current
    if (dialog?.showModal) dialog.showModal()
    else dialog?.setAttribute('open', '')
    return () => before?.focus?.()
  }, [])
  return (
    <dialog ref={box} class="dialog" aria-label={title} onClose={close} onKeyDown={(event) => event.key === 'Escape' && close()} onClick={(event) => event.target === box.current && close()}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="button ghost square" aria-label="Close" onClick={close}><Icon name="close" /></button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
