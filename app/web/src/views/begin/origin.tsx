const KINDS = ['news', 'memoir', 'report', 'statement', 'transcript', 'letter'] as const

/** What files may not say themselves: who put them out, when, and what they are. */
export function OriginFields() {
  return (
    <div class="origin">
      <label class="field"><span>Publisher</span><input type="text" name="publisher" autocomplete="off" /></label>
      <label class="field"><span>Published</span><input type="date" name="published" /></label>
      <label class="field"><span>Kind</span>
        <select name="kind"><option value="">not said</option>{KINDS.map((kind) => <option key={kind}>{kind}</option>)}</select>
      </label>
    </div>
  )
}

/** The fields of a form that were filled in. */
export function filled(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value.trim() !== '') values[name] = name === 'text' ? value : value.trim()
  })
  return values
}
