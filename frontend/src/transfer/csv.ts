/**
 * The first records of a CSV text: quoted fields may hold commas, quotes and line ends. For showing and guessing only;
 * the server reads the file again, strictly.
 */
export function recordsIn(text: string, separator = separatorOf(text), most = Infinity): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length && records.length < most; i++) {
    const c = text[i]
    if (quoted) {
      if (c !== '"') {
        field += c
      } else if (text[i + 1] === '"') {
        field += '"'
        i++
      } else {
        quoted = false
      }
    } else if (c === '"' && field === '') {
      quoted = true
    } else if (c === separator) {
      record.push(field)
      field = ''
    } else if (c === '\n') {
      records.push([...record, field])
      record = []
      field = ''
    } else if (c !== '\r') {
      field += c
    }
  }
  if (records.length < most && (field !== '' || record.length > 0)) {
    records.push([...record, field])
  }
  return records.filter(cells => cells.some(cell => cell !== ''))
}

/** Comma, semicolon or tab: whichever the first line has most of. */
export function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined)
  const count = (separator: string): number => line.split(separator).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  key: ['key', 'number', 'id', 'no', 'nr', 'issue key', 'nummer', 'numéro'],
  title: ['title', 'name', 'summary', 'subject', 'titel', 'titre'],
  text: ['text', 'abstract', 'description', 'body', 'details', 'beschreibung'],
  authors: ['authors', 'author', 'creator', 'reporter', 'created by', 'autor', 'auteur'],
  state: ['state', 'status', 'stage', 'zustand', 'état'],
  created: ['created', 'created at', 'date', 'created on', 'erstellt', 'créé'],
  links: ['links', 'requires', 'depends on', 'depends', 'linked issues'],
}

/** The column that a field probably comes from, or an empty text. */
export function guessed(field: string, header: readonly string[]): string {
  const folded = header.map(name => name.toLowerCase().replace(/[_-]/g, ' ').trim())
  for (const name of NAMES[field] ?? []) {
    const at = folded.indexOf(name)
    if (at >= 0) {
      return header[at] ?? ''
    }
  }
  return ''
}

const STATES: Readonly<Record<string, string>> = {
  draft: 'SPARK', new: 'SPARK', idea: 'SPARK', review: 'OPEN', 'in review': 'OPEN', 'under review': 'OPEN', 'last call': 'CALL',
  'on hold': 'PAUSED', 'in progress': 'TRIAL', final: 'IN_USE', living: 'IN_USE', done: 'IN_USE', implemented: 'IN_USE',
  'in use': 'IN_USE', stagnant: 'LAPSED', rejected: 'DECLINED', duplicate: 'MERGED',
}

/** Our state for a file's word, as far as anybody would guess it. */
export function guessedState(word: string, ours: readonly string[]): string {
  const own = word.trim().toUpperCase().replace(/[ -]/g, '_')
  return ours.includes(own) ? own : STATES[word.trim().toLowerCase()] ?? 'OPEN'
}
