import type { ComponentChildren } from 'preact'
import type { AskError } from '../api/ask'
import { Icon, type IconName } from './icon'

/** What is said where there is nothing to show, and what to do about it. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="empty" data-testid="empty">
      <span class="empty-icon"><Icon name={icon} size={28} /></span>
      <h2>{title}</h2>
      <div class="empty-text">{children}</div>
    </div>
  )
}

export function Failure({ error }: { error: AskError }) {
  return (
    <div class="failure" role="alert" data-testid="failure">
      <Icon name="warning" size={18} />
      <div>
        <strong>{error.message}</strong>
        {error.help && <p>{error.help}</p>}
        {error.errors.map((fault) => <p key={fault.pointer} class="small">{fault.pointer}: {fault.detail}</p>)}
      </div>
    </div>
  )
}

/** Grey lines where an answer is awaited. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  return (
    <div class="waiting" role="status">
      <span class="unseen">Loading</span>
      {Array.from({ length: lines }, (_, i) => <div key={i} class="waiting-line" />)}
    </div>
  )
}
