import type { IconName } from '../parts/icon'

/** The views as the bar lists them; `key` is the second key after g. */
export const VIEWS: readonly { view: string; label: string; icon: IconName; key: string }[] = [
  { view: 'record', label: 'Record', icon: 'record', key: 'r' },
  { view: 'documents', label: 'Texts', icon: 'documents', key: 'd' },
  { view: 'timeline', label: 'Timeline', icon: 'timeline', key: 't' },
  { view: 'map', label: 'Map', icon: 'map', key: 'm' },
  { view: 'actors', label: 'Actors', icon: 'actors', key: 'a' },
  { view: 'changes', label: 'Changes', icon: 'changes', key: 'c' },
  { view: 'review', label: 'Review', icon: 'review', key: 'v' },
]

/** Views that show what the same filters leave. */
export const FILTERED: readonly string[] = ['record', 'timeline', 'map', 'actors', 'review']
