/** Several short texts in a line; each keeps its own direction of writing. */
export function Listed({ of, by = ' · ' }: { of: readonly (string | false | undefined)[]; by?: string }) {
  const all = of.filter((one): one is string => typeof one === 'string' && one !== '')
  return <>{all.map((one, i) => <span key={i}>{i > 0 && by}<bdi>{one}</bdi></span>)}</>
}
