/** The answers of the server: documents, claims, occurrences. */
import type { Standing } from './standing'
import type { Aspect, Days, EventType, Factuality, Figure, Party, Rung, Span, Stance, When, Where, Words } from './values'

export interface Page<T> { total: number; items: T[]; next?: string; command?: string }

export interface DocumentRow {
  key: string
  id: string
  title: string
  publisher?: string
  authors?: string[]
  url?: string
  published?: string
  kind?: string
  language?: string
  claims: number
  occurrences?: number
  length: number
  words?: number
  copies?: { id?: string; publisher?: string; published?: string }[]
}

export interface Block {
  kind: 'headline' | 'byline' | 'dateline' | 'body' | 'quote' | 'caption' | 'boilerplate'
  span: Span
}

/** Where a claim stands in the text. */
export interface Mark {
  claim: string
  occurrence?: string
  standing: Standing
  category?: string
  label?: string
  trigger: Span
  content: Span
  evidence?: Span[]
  depth?: number
  reviewed?: boolean
}

export interface Document extends DocumentRow {
  blocks: Block[]
  paragraphs?: Span[]
  marks: Mark[]
  language_read?: boolean
}

export interface ClaimRow {
  key: string
  document: DocumentRow
  occurrence?: string
  standing: Standing
  type?: EventType
  label: string
  trigger?: Words
  content: Words
  actor?: Party
  recipient?: Party
  when?: When
  where?: Where
  figures?: Figure[]
  chain: string[]
  voice?: string
  stance?: Stance
  review?: 'accepted' | 'corrected' | 'rejected'
}

export interface Rule { rule: string; of: 'event' | 'claim' | 'link'; words?: string }

export interface Claim extends ClaimRow {
  etag: string
  ladder: Rung[]
  passage: { start: number; text: string }
  evidence: Span[]
  factuality: Factuality
  rules: Rule[]
  answers?: string
  answered_by?: string[]
  doubt?: { score: number; reasons: string[] }
  decisions?: Decision[]
}

export interface OccurrenceRow {
  key: string
  label: string
  words?: string
  /** Who says these words, outermost first. */
  chain?: string[]
  claim?: string
  standing: Standing
  standings: Partial<Record<Standing, number>>
  contested?: boolean
  type?: EventType
  actor?: Party
  recipient?: Party
  when?: When
  where?: Where
  figures?: Figure[]
  claims: number
  documents: number
  sources: number
  disagreements?: Aspect[]
  corroborated?: Aspect[]
  superseded?: Aspect[]
  told?: Days
  reviewed?: number
}

export interface FacetValue { value: string; label: string; count: number; chosen?: boolean }
export interface Facet { name: string; label: string; values: FacetValue[]; more?: number }
export interface Facets { total: number; facets: Facet[] }

export interface Cell {
  value: string
  claims: string[]
  quote?: Words
  document?: string
  differs?: boolean
  agrees?: boolean
}

/** One independent innermost source with the chains through which it came. */
export interface Column {
  voice: string
  key?: string
  code?: string
  first_told?: string
  chains: { chain: string[]; document: string; title?: string; published?: string; claims: string[] }[]
  claims: string[]
  standing?: Standing
  cells: Partial<Record<Aspect, Cell>>
  figures?: Figure[]
}

export interface SettledFigure {
  of: string
  rule: string
  label: string
  low?: number
  best?: number
  high?: number
  claims?: string[]
  why?: string
}

export interface Settlement { key: string; label: string; description: string }

export interface Finding {
  aspect: Aspect
  kind: 'corroborated' | 'disagreement' | 'superseded'
  positions: { value: string; claims: string[]; independent: number }[]
}

export interface Occurrence extends OccurrenceRow {
  columns: Column[]
  settled?: Partial<Record<Aspect, { value?: string; claims?: string[]; why?: string }>>
  figures_settled?: SettledFigure[]
  rule?: string
  findings: Finding[]
  joins: { left: string; right: string; score: number; reason: string }[]
  claim_rows: ClaimRow[]
}

export type DecisionKind = 'accept' | 'correct' | 'reject' | 'same' | 'different' | 'merge' | 'split' | 'note' | 'undo'
export type Field = 'standing' | 'category' | 'mode' | 'code' | 'actor' | 'recipient' | 'when' | 'where' | 'figure'

export interface NewDecision {
  kind: Exclude<DecisionKind, 'undo'>
  claims?: string[]
  actors?: string[]
  field?: Field
  value?: string
  note?: string
}

export interface Decision {
  key: string
  kind: DecisionKind
  by: string
  at: string
  label: string
  claims?: string[]
  actors?: string[]
  field?: string
  value?: string
  before?: string
  note?: string
  undone?: boolean
  undoes?: string
}

export interface Queue extends Page<Claim> { reviewed?: number; left?: number }
