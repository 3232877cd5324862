/** Line drawings of 16 by 16; they always stand beside a word or carry a label. */
const PATHS = {
  record: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h7',
  documents: 'M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3M6 8h4.5M6 10.8h4.5',
  timeline: 'M1.5 8h13M4 5v6M9 3.5v9M12.5 6v4',
  map: 'M8 14.2s4.7-4.1 4.7-7.7a4.7 4.7 0 1 0-9.4 0C3.3 10.1 8 14.2 8 14.2zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z',
  actors: 'M5.5 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.5 13.5c0-2.4 1.7-4 4-4s4 1.6 4 4M10.5 3.2a2.2 2.2 0 0 1 0 4.2M11.5 9.7c1.8.4 3 1.8 3 3.8',
  changes: 'M2 5h10M9.5 2.3 12.3 5 9.5 7.7M14 11H4M6.5 8.3 3.7 11l2.8 2.7',
  review: 'M2.5 8.5 6 12l7.5-8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  export: 'M8 2v8M4.8 5.2 8 2l3.2 3.2M2.5 10.5v3h11v-3',
  add: 'M8 3v10M3 8h10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  light: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  dark: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z',
  auto: 'M8 2.2a5.8 5.8 0 1 0 0 11.6zM8 2.2a5.8 5.8 0 0 1 0 11.6',
  keys: 'M1.8 4.2h12.4v7.6H1.8zM4.2 6.7h.1M6.8 6.7h.1M9.3 6.7h.1M11.8 6.7h.1M5 9.3h6',
  filter: 'M2 3.5h12M4.2 8h7.6M6.5 12.5h3',
  back: 'M9.8 3 4.8 8l5 5',
  next: 'M6.2 3l5 5-5 5',
  down: 'M3.5 6 8 10.5 12.5 6',
  book: 'M8 4c-1.5-1.3-3.5-1.5-6-1.5v10c2.5 0 4.5.2 6 1.5 1.5-1.3 3.5-1.5 6-1.5v-10C11.5 2.5 9.5 2.7 8 4zM8 4v10',
  columns: 'M2.5 2.8h11v10.4h-11zM6.2 2.8v10.4M9.8 2.8v10.4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  file: 'M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3',
  paste: 'M5.5 3H3.5v11h9V3h-2M5.5 1.8h5v2.7h-5z',
  samples: 'M2 5.5 8 2.5l6 3-6 3zM2 8.5l6 3 6-3M2 11.3l6 3 6-3',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 11.8v.1',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4L8 4M9.2 6.8a2.8 2.8 0 0 0-4 0L3 9a2.8 2.8 0 0 0 4 4l1-1',
  zoomin: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14M7 4.8v4.4M4.8 7h4.4',
  zoomout: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14M4.8 7h4.4',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  quote: 'M3 10.5c0-3 .8-5 3-6.5M3 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0zM9.5 10.5c0-3 .8-5 3-6.5M9.5 10.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
