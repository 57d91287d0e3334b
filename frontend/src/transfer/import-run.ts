import {make} from '../common/dom'

/** An import as the server tells it. */
export interface Run {
  readonly state: 'running' | 'done' | 'failed'
  readonly rows: number
  readonly done: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Rows that were not taken, and links to nothing. */
  readonly errors: readonly Note[]
  /** Rows that were taken otherwise than written. */
  readonly warnings: readonly Note[]
  readonly message: string | null
}

interface Note {
  readonly line: number
  readonly reason: string
}

/** Shows how far an import is, what came of it, and line by line what it says of the rows. */
export function showRun(place: HTMLElement, run: Run): void {
  const bar = place.querySelector<HTMLProgressElement>('[data-progress]')
  const ended = run.state !== 'running'
  if (bar) {
    bar.max = Math.max(run.rows, 1)
    bar.value = run.state === 'done' ? bar.max : run.done
    bar.hidden = run.state === 'failed'
  }
  const result = place.querySelector<HTMLElement>('[data-result]')
  if (result) {
    result.textContent = textOf(run)
    result.classList.toggle('chorus-problem', run.state === 'failed')
  }
  place.querySelectorAll<HTMLElement>('[data-done]').forEach(part => (part.hidden = !ended))
  showNotes(place.querySelector<HTMLElement>('[data-errors]'), run.errors)
  showNotes(place.querySelector<HTMLElement>('[data-warnings]'), run.warnings)
}

function showNotes(box: HTMLElement | null, notes: readonly Note[]): void {
  const rows = [...notes].sort((one, other) => one.line - other.line).map(note => {
    const row = make('tr', '')
    row.append(make('td', '', String(note.line)), make('td', '', note.reason))
    return row
  })
  box?.querySelector('tbody')?.replaceChildren(...rows)
  if (box) {
    box.hidden = rows.length === 0
  }
}

function textOf(run: Run): string {
  if (run.state === 'running') {
    return AJS.I18n.getText('chorus.import.running')
  }
  if (run.state === 'failed') {
    return run.message ?? AJS.I18n.getText('chorus.import.failed')
  }
  const refused = run.rows - run.created - run.updated - run.unchanged
  return AJS.I18n.getText('chorus.import.result', run.rows, run.created, run.updated, run.unchanged, refused)
}
