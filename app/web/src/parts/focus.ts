import { useEffect, useRef, type MutableRef } from 'preact/hooks'

/** Moves the focus to an element once, when it appears. */
export function useFocus<E extends HTMLElement>(): MutableRef<E | null> {
  const element = useRef<E>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}
