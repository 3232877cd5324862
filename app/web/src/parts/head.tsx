import type { ComponentChildren } from 'preact'

/** The first line of a view: what it is, how much there is, what can be done. */
export function Head({ title, note, children }: { title: ComponentChildren; note?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <header class="head">
      <div class="head-words">
        <h1>{title}</h1>
        {note && <p class="head-note">{note}</p>}
      </div>
      {children && <div class="head-actions">{children}</div>}
    </header>
  )
}
