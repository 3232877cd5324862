import { useMemo, useState } from 'preact/hooks'
import { setParams, type Address } from '../../address/address'
import { useAnswer } from '../../api/answers'
import { ClaimOf } from '../../claim/panel'
import { ExportMenu } from '../../graphics/export-menu'
import { useKeys } from '../../keys/keys'
import type { Claim, Document } from '../../model/record'
import type { Layer } from '../../model/segments'
import { count, day } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { Listed } from '../../parts/listed'
import { Failure, Waiting } from '../../parts/states'
import { Virtual } from '../../parts/virtual'
import { FindField } from './find'
import { Outline } from './outline'
import { PieceText, type Lit } from './piece'
import { pieceAt, piecesOf } from './pieces'

/** View 2: the text, and beside it what was read in it. */
export function ReaderView({ address }: { address: Address }) {
  const path = `/api/documents/${encodeURIComponent(address.id ?? '')}`
  const document = useAnswer<Document>(path)
  const text = useAnswer<{ text: string }>(`${path}/text`)
  const error = document.error ?? text.error
  if (error) return <div class="layout plain"><div class="content"><Failure error={error} /></div></div>
  if (!document.value || !text.value) return <div class="layout plain"><div class="content"><Waiting /></div></div>
  return <Reader document={document.value} text={text.value.text} address={address} />
}

function litOf(claim: Claim | undefined, found: number | undefined): Lit {
  const layers: Layer<string>[] = []
  if (claim) {
    layers.push({ span: claim.content.span, as: 'in-content' })
    for (const span of claim.evidence) layers.push({ span, as: 'in-evidence' })
    for (const rung of claim.ladder) if (rung.span) layers.push({ span: rung.span, as: 'in-source' })
    if (claim.trigger) layers.push({ span: claim.trigger.span, as: 'in-trigger' })
  }
  return { layers, aim: found ?? claim?.trigger?.span[0] ?? claim?.content.span[0] ?? -1 }
}

const NOT_LIT: readonly Layer<string>[] = []

function Reader({ document, text, address }: { document: Document; text: string; address: Address }) {
  const { claim: open, find } = address.params
  const [found, setFound] = useState<number>()
  const claim = useAnswer<Claim>(open && `/api/claims/${encodeURIComponent(open)}`).value
  const opened = claim?.key === open ? claim : undefined
  const pieces = useMemo(() => piecesOf(document, text), [document, text])
  const lit = useMemo(() => litOf(opened, found), [opened, found])
  const marks = document.marks
  const at = marks.findIndex((mark) => mark.claim === open)
  const select = (index: number) => {
    const mark = marks[Math.max(0, Math.min(index, marks.length - 1))]
    setFound(undefined)
    if (mark) setParams({ claim: mark.claim }, false)
  }
  useKeys('Text', [
    { key: 'j', does: 'next claim', run: () => select(at + 1) },
    { key: 'k', does: 'claim before', run: () => select(at < 0 ? 0 : at - 1) },
    { key: 'Escape', does: 'back to all claims', run: () => setParams({ claim: undefined }) },
  ])
  return (
    <div class={`layout plain open reader${open ? ' claim-open' : ''}`}>
      <section class="reading" aria-label="Text">
        <header class="reader-bar">
          <a class="button ghost square" href="/documents" aria-label="All texts"><Icon name="back" /></a>
          <div class="reader-title">
            <h1><bdi>{document.title}</bdi></h1>
            <p class="small quiet"><Listed of={[document.publisher, document.published && day(document.published), document.kind, count(document.claims, 'claim')]} /></p>
          </div>
          <FindField text={text} find={find ?? ''} found={setFound} />
          <ExportMenu name="text" json={() => document} filters={{ document: document.key }} table={() => ({
            columns: ['claim', 'occurrence', 'label', 'standing', 'category', 'start', 'end', 'words'],
            rows: marks.map((mark) => [mark.claim, mark.occurrence, mark.label, mark.standing, mark.category, mark.content[0], mark.content[1], text?.slice(mark.content[0], mark.content[1])]),
          })} />
        </header>
        <Virtual count={pieces.length} of={pieces} estimate={(i) => 40 + Math.ceil(((pieces[i]?.span[1] ?? 0) - (pieces[i]?.span[0] ?? 0)) / 72) * 29}
          index={lit.aim < 0 ? undefined : pieceAt(pieces, lit.aim)} aim={lit.aim < 0 ? undefined : `${open ?? ''} ${lit.aim}`} label="Words of the text" name="page-text"
          render={(i) => {
            const piece = pieces[i]
            if (!piece) return null
            const touched = lit.layers.some(({ span }) => span[0] < piece.span[1] && span[1] > piece.span[0]) || (lit.aim >= piece.span[0] && lit.aim < piece.span[1])
            return <PieceText piece={piece} text={text} document={document.key} open={touched ? open : undefined} lit={touched ? lit : UNLIT} find={find} />
          }} />
      </section>
      <aside class="panel" aria-label={open ? 'Claim' : 'Claims of this text'} data-testid="evidence">
        <div class="panel-bar">
          {open ? <button type="button" class="button ghost" onClick={() => setParams({ claim: undefined })}><Icon name="back" />All claims</button>
            : <span class="panel-title">{count(marks.length, 'claim')} in this text</span>}
          {open && <span class="panel-steps">
            <button type="button" class="button ghost square" aria-label="Claim before" disabled={at <= 0} onClick={() => select(at - 1)}><Icon name="back" /></button>
            <button type="button" class="button ghost square" aria-label="Next claim" disabled={at >= marks.length - 1} onClick={() => select(at + 1)}><Icon name="next" /></button>
          </span>}
        </div>
        {open ? <div class="panel-body"><ClaimOf claim={open} inReader /></div> : <Outline document={document} />}
      </aside>
    </div>
  )
}

const UNLIT: Lit = { layers: NOT_LIT, aim: -1 }
