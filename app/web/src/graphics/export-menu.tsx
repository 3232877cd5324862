import { useEffect, useRef, useState } from 'preact/hooks'
import { queryOf, type Params } from '../address/address'
import { useAnswer } from '../api/answers'
import type { Page } from '../model/record'
import type { Format } from '../model/sights'
import { useKeys } from '../keys/keys'
import { Icon } from '../parts/icon'
import { csv, save, type Table } from './files'
import { pngOf, svgText } from './picture'

export interface Exported {
  readonly name: string
  readonly table?: () => Table
  readonly json?: () => unknown
  /** Running text, in Markdown. */
  readonly text?: () => string
  readonly drawing?: () => SVGSVGElement | null | undefined
  /** Filters of the record, for the forms that the server writes. */
  readonly filters?: Params
  /** The command line that gives the same. */
  readonly command?: string
}

function stamp(): string {
  return `Araxes, ${location.pathname}${location.search}`
}

/** "Export this view": what is shown as a file, the record in other forms, and the command that gives the same. */
export function ExportMenu(props: Exported) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useKeys('Export', [
    { key: 'e', does: 'export this view', run: () => setOpen(!open) },
    ...(open ? [{ key: 'Escape', does: 'close the menu', run: () => setOpen(false) }] : []),
  ])
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false)
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [open])
  return (
    <div class="menu" ref={box}>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)} data-testid="export"><Icon name="export" />Export</button>
      {open && <Menu {...props} />}
    </div>
  )
}

function Menu({ name, table, json, text, drawing, filters, command }: Exported) {
  const formats = useAnswer<Page<Format>>(filters && `/api/exports${queryOf(filters)}`).value?.items ?? []
  const counted = useAnswer<Page<unknown>>(command === undefined && filters ? `/api/occurrences${queryOf({ ...filters, limit: '1' })}` : undefined)
  const line = command ?? counted.value?.command
  const picture = () => {
    const svg = drawing?.()
    return svg ? { text: svgText(svg, stamp()), box: svg.getBoundingClientRect() } : undefined
  }
  const keepSvg = () => {
    const found = picture()
    if (found) save(`${name}.svg`, new Blob([found.text], { type: 'image/svg+xml' }))
  }
  const keepPng = async () => {
    const found = picture()
    if (found) save(`${name}.png`, await pngOf(found.text, found.box.width, found.box.height))
  }
  return (
    <div class="menu-list soft-in" data-testid="export-menu">
      <h3>This view</h3>
      <div class="menu-files">
        {table && <button type="button" class="button" onClick={() => save(`${name}.csv`, new Blob([csv(table())], { type: 'text/csv' }))}>CSV</button>}
        {json && <button type="button" class="button" onClick={() => save(`${name}.json`, new Blob([JSON.stringify(json(), null, 1)], { type: 'application/json' }))}>JSON</button>}
        {text && <button type="button" class="button" onClick={() => save(`${name}.md`, new Blob([text()], { type: 'text/markdown' }))}>Text</button>}
        {drawing && <button type="button" class="button" onClick={keepSvg}>SVG</button>}
        {drawing && <button type="button" class="button" onClick={keepPng}>PNG</button>}
        <button type="button" class="button" onClick={() => print()}>Print</button>
      </div>
      {formats.length > 0 && <h3>The record behind it</h3>}
      {formats.length > 0 && (
        <dl class="formats">
          {byForm(formats).map(([form, tables]) => (
            <div key={form}>
              <dt>{form}</dt>
              <dd>
                {tables.map(([table, format]) => (
                  <a key={format.key} href={`/api/exports/${encodeURIComponent(format.key)}${queryOf(filters ?? {})}`} download title={[format.description, format.command].filter(Boolean).join('\n')}
                    aria-label={`${table}, ${form}`}>{table}</a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {line && <><h3>The same from the command line</h3><code class="command" tabindex={0}>{line}</code></>}
    </div>
  )
}

/** `csv, claims` is the form csv with the table claims. */
function byForm(formats: readonly Format[]): [string, [string, Format][]][] {
  const forms = new Map<string, [string, Format][]>()
  for (const format of formats) {
    const [form = '', table = form] = format.label.split(', ')
    forms.set(form, [...(forms.get(form) ?? []), [table, format]])
  }
  return [...forms]
}
