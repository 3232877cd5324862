import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../parts/icon'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const NAME = 'araxes-theme'
const SAYS: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' }

function kept(): Theme {
  const value = localStorage.getItem(NAME) as Theme | null
  return value && THEMES.includes(value) ? value : 'auto'
}

export function applyTheme(theme: Theme = kept()): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Light, dark, or as the system has it. */
export function useTheme(): [Theme, () => void] {
  const [theme, set] = useState<Theme>(kept)
  useEffect(() => {
    localStorage.setItem(NAME, theme)
    applyTheme(theme)
  }, [theme])
  return [theme, () => set(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto')]
}

export function ThemeSwitch({ theme, next }: { theme: Theme; next: () => void }) {
  const label = `Colours: ${SAYS[theme]}`
  return (
    <button type="button" class="button ghost square" aria-label={label} title={`${label} (t)`} onClick={next} data-testid="theme">
      <Icon name={theme} />
    </button>
  )
}
