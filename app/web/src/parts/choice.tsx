/** One of a few, side by side. */
export function Choice<T extends string>({ label, value, options, choose }: {
  label: string
  value: T
  options: readonly { value: T; label: string; title?: string }[]
  choose: (value: T) => void
}) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button type="button" key={option.value} title={option.title} aria-pressed={option.value === value} onClick={() => choose(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  )
}
