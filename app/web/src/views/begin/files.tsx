import { useRef, useState } from 'preact/hooks'
import { count } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { filled, OriginFields } from './origin'

/** Files from this machine, chosen or dropped. */
export function Files({ begin, busy }: { begin: (body: FormData) => void; busy: boolean }) {
  const [files, set] = useState<readonly File[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const send = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const body = new FormData()
    for (const file of files) body.append('file', file, file.name)
    for (const [name, value] of Object.entries(filled(event.currentTarget))) body.append(name, value)
    begin(body)
    set([])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    set([...(event.dataTransfer?.files ?? [])])
  }
  return (
    <section class="way" aria-labelledby="way-files">
      <span class="empty-icon"><Icon name="file" size={26} /></span>
      <h2 id="way-files">Add files</h2>
      <form onSubmit={send}>
        <label class={over ? 'drop over' : 'drop'} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
          <input ref={input} class="unseen" type="file" multiple onChange={(event) => set([...(event.currentTarget.files ?? [])])} data-testid="files" />
          <strong>{files.length === 0 ? 'Choose files, or drop them here' : count(files.length, 'file')}</strong>
          <span class="small quiet">{files.length === 0 ? 'Text, web pages, PDF, Word, mail, JSON lines, web archives' : files.slice(0, 4).map((file) => file.name).join(', ') + (files.length > 4 ? ' …' : '')}</span>
        </label>
        <details class="origin-details"><summary>What the files do not say themselves</summary><OriginFields /></details>
        <button type="submit" class="button" disabled={busy || files.length === 0} data-testid="begin-files">Read {files.length === 0 ? 'files' : count(files.length, 'file')}</button>
      </form>
    </section>
  )
}
