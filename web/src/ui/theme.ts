const remembered = 'kapihan.theme'

/** Puts back the theme chosen before, or ?theme= of the address; otherwise the system's. */
export function restoreTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(remembered)
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
}

export function nextTheme(): void {
  const dark =
    document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const next = dark === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = next
  localStorage.setItem(remembered, next)
}
