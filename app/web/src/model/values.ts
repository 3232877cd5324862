/** The answers of the server, as its description (openapi.yaml) has them: values inside a claim. */

/** UTF-16 units of the document's text, end exclusive. */
export type Span = readonly [number, number]

export interface Words { span: Span; text: string }

/** Days that a value may mean; an open end is left out. */
export interface Days { from?: string; until?: string }

export type Aspect = 'whether' | 'what' | 'who' | 'whom' | 'when' | 'where' | 'how_many'
export type Stance =
  | 'asserts' | 'estimates' | 'accuses' | 'alleges' | 'speculates' | 'doubts' | 'cannot_confirm'
  | 'does_not_rule_out' | 'denies'
export type Quad = 'verbal_cooperation' | 'material_cooperation' | 'verbal_conflict' | 'material_conflict'
export type ActorKind = 'person' | 'group' | 'country' | 'organization' | 'described'

export interface EventType {
  plover: string
  label: string
  mode?: string
  contexts?: string[]
  cameo?: string
  quad?: Quad
  goldstein?: number
}

export interface Party {
  text: string
  span?: Span
  key?: string
  name?: string
  kind?: ActorKind
  code?: string
  corrected?: boolean
}

export interface When {
  value: string
  edtf?: string
  label?: string
  text?: string
  span?: Span
  days?: Days
  precision?: 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'longer' | 'range'
  approximate?: boolean
  anchor?: 'stated' | 'published' | 'narrative' | 'world' | 'none'
  corrected?: boolean
}

export interface Place {
  key: string
  name: string
  country?: string
  feature?: string
  latitude: number
  longitude: number
  radius_km: number
}

export interface Where {
  text: string
  span?: Span
  place?: Place
  relation?: 'at' | 'near' | 'part_of' | 'route'
  part?: string
  corrected?: boolean
}

export interface Figure {
  label: string
  text?: string
  span?: Span
  low?: number
  high?: number
  approximate?: boolean
  unit?: string
  of?: string
  corrected?: boolean
}

export interface Factuality { polarity?: string; certainty?: string; mode?: string }

/** One link of a chain; the first is always the publisher. */
export interface Rung {
  role: 'publisher' | 'source' | 'unnamed'
  name: string
  text?: string
  span?: Span
  key?: string
  code?: string
  kind?: string
  stance: Stance
  act?: string
  cue?: Words[]
  content?: Span[]
  directness?: 'direct' | 'mixed' | 'indirect'
  medium?: string
  told?: When
  rule?: string
  corrected?: boolean
}
