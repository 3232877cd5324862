import { useEffect } from 'preact/hooks'
import { undo } from '../api/decide'
import { tell, useNotice } from '../api/notice'
import { useKeys } from '../keys/keys'
import { Icon } from '../parts/icon'

const SHOWN_MS = 12_000

/** Tells what was done, and how to take it back. */
export function NoticeLine() {
  const notice = useNotice()
  useEffect(() => {
    if (!notice || notice.wrong) return
    const timer = setTimeout(() => tell(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  const key = notice?.undo
  useKeys('Decisions', key ? [{ key: 'u', does: 'take the last decision back', run: () => void undo(key) }] : [])
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice && (
        <div class={notice.wrong ? 'notice wrong soft-in' : 'notice soft-in'} data-testid="notice">
          <span><strong><bdi>{notice.text}</bdi></strong>{notice.help && <> {notice.help}</>}</span>
          {key && <button type="button" class="button" onClick={() => void undo(key)} data-testid="undo"><Icon name="undo" />Undo <kbd>u</kbd></button>}
          <button type="button" class="button ghost square" aria-label="Close" onClick={() => tell(undefined)}><Icon name="close" /></button>
        </div>
      )}
    </div>
  )
}
