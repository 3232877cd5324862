import { useState } from 'preact/hooks'
import { Icon } from '../../parts/icon'
import { filled, OriginFields } from './origin'

/** A text from the clipboard. */
export function Paste({ begin, busy }: { begin: (body: object) => void; busy: boolean }) {
  const [text, set] = useState('')
  const send = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    begin(filled(event.currentTarget))
  }
  return (
    <section class="way" aria-labelledby="way-paste">
      <span class="empty-icon"><Icon name="paste" size={26} /></span>
      <h2 id="way-paste">Paste a text</h2>
      <form onSubmit={send}>
        <label class="field"><span class="unseen">Text</span><textarea name="text" rows={6} dir="auto" placeholder="The text, as it was published" value={text} onInput={(event) => set(event.currentTarget.value)} data-testid="paste" /></label>
        <details class="origin-details"><summary>Where it is from</summary>
          <label class="field"><span>Title</span><input type="text" name="title" autocomplete="off" /></label>
          <OriginFields />
          <label class="field"><span>Address</span><input type="url" name="url" autocomplete="off" placeholder="https://" /></label>
        </details>
        <button type="submit" class="button" disabled={busy || text.trim() === ''} data-testid="begin-paste">Read the text</button>
      </form>
    </section>
  )
}
