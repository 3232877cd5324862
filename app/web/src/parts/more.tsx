import { useEffect, useRef } from 'preact/hooks'

/** The end of a list that goes on: fetches the rest when it comes in sight, or when asked to. */
export function More({ more, loading }: { more?: () => void; loading: boolean }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!more || !end.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && more(), { rootMargin: '400px' })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [more])
  if (!more) return null
  return (
    <div ref={end} class="more">
      <button type="button" class="button" disabled={loading} onClick={more}>{loading ? 'Loading …' : 'Show more'}</button>
    </div>
  )
}
