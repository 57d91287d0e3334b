const PREFIX = 'chorus.draft.'

/** What somebody has typed and not yet posted, kept in this browser only. Storage may be refused: then nothing is kept. */
export function draft(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? ''
  } catch {
    return ''
  }
}

export function keepDraft(name: string, text: string): boolean {
  try {
    if (text) {
      localStorage.setItem(PREFIX + name, text)
    } else {
      localStorage.removeItem(PREFIX + name)
    }
    return true
  } catch {
    return false
  }
}
