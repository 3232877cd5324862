/** The answers of the server: what the views over many claims draw, and what the archive is doing. */
import type { ClaimRow, Decision, DocumentRow, OccurrenceRow } from './record'
import type { Standing } from './standing'
import type { ActorKind, Aspect, Days, Figure, Place, Quad } from './values'

export interface Telling { document: string; title: string; publisher?: string; published?: string; claim?: string }

export interface TimelineItem {
  occurrence: string
  label: string
  category?: string
  standing: Standing
  contested?: boolean
  sources?: number
  days: Days
  approximate?: boolean
  precision?: string
  when?: string
  tellings?: Telling[]
}

export interface Bins { unit: 'day' | 'month' | 'year' | 'decade'; bins: { from: string; count: number }[] }

export interface Timeline {
  total: number
  items: TimelineItem[]
  undated: { total?: number; items?: OccurrenceRow[] }
  happened: Bins
  told: Bins
}

export interface MapItem {
  occurrence: string
  label: string
  standing: Standing
  contested?: boolean
  when?: string
  where?: string
  relation?: string
  sources?: number
}

export interface MapPlace {
  place: Place
  occurrences: number
  sources: number
  standings: Partial<Record<Standing, number>>
  items: MapItem[]
}

export interface Move {
  occurrence: string
  label: string
  standing: Standing
  from?: Place
  to?: Place
  figure?: Figure
  when?: string
  sources?: number
}

export interface MapAnswer {
  total: number
  places: MapPlace[]
  moves: Move[]
  unplaced: { total?: number; items?: MapItem[] }
}

export interface ActorRow {
  key: string
  name: string
  kind: ActorKind
  code?: string
  variants?: string[]
  role?: string
  does: number
  receives: number
  tells: number
  documents: number
  merged?: boolean
}

export interface Role { country?: string; sector?: string; role?: string; from?: string; until?: string; documents?: number }

export interface Actor extends ActorRow {
  roles?: Role[]
  names?: { name: string; documents: number }[]
  did?: OccurrenceRow[]
  received?: OccurrenceRow[]
  said?: ClaimRow[]
  partners?: { key: string; name: string; does?: number; receives?: number }[]
  merges?: Decision[]
  alike?: ActorRow[]
  documents_list?: DocumentRow[]
}

export interface Edge {
  actor: string
  recipient: string
  claims: number
  occurrences: number
  quads?: Partial<Record<Quad, number>>
  standings?: Partial<Record<Standing, number>>
  categories?: Record<string, number>
  times?: { from?: string; count?: number }[]
}

export interface Dyads {
  nodes: (ActorRow & { weight?: number })[]
  edges: Edge[]
  total: number
  unit?: 'day' | 'month' | 'year' | 'decade'
  left_out?: number
}

export type Change =
  | 'alike' | 'new' | 'silent' | 'confirmed' | 'denied' | 'more_certain' | 'less_certain' | 're_attributed'
  | 'figure_changed' | 'time_changed' | 'place_changed' | 'party_changed'

export interface Side { label: string; documents: DocumentRow[]; claims?: number }

export interface Pair {
  occurrence?: string
  label?: string
  changes: Change[]
  differences?: { aspect: Aspect; left?: string; right?: string }[]
  left: ClaimRow[]
  right: ClaimRow[]
}

export interface Comparison {
  left: Side
  right: Side
  counts: Partial<Record<Change, number>>
  pairs: Pair[]
  command?: string
}

export interface Run {
  key: string
  state: 'waiting' | 'waking' | 'reading' | 'done' | 'failed' | 'stopped'
  label: string
  total?: number
  done: number
  read: number
  known: number
  current?: string
  claims?: number
  documents?: DocumentRow[]
  refused: { name: string; why: string }[]
  problem?: string
}

export interface Status {
  archive: string
  version: string
  revision: string
  documents: number
  claims: number
  occurrences: number
  decisions: number
  engine: 'asleep' | 'waking' | 'ready' | 'missing'
  empty: boolean
  linked: boolean
  indexed?: number
  samples?: boolean
  reviewed?: number
  span?: Days
  latest_run?: Run
}

export interface Format { key: string; label: string; description?: string; media: string; extension: string; command?: string }
export interface Losses { items: { what: string; count?: number }[] }
export interface Problem { type?: string; title: string; status: number; detail?: string; errors?: { pointer: string; detail: string }[] }
