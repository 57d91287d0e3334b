import {call, get} from '../common/api'
import {focusOn, make, once} from '../common/dom'
import {showProblem} from '../common/problem'
import {guessed, guessedState, recordsIn, separatorOf} from './csv'
import {type Run, showRun} from './import-run'

const MOST_BYTES = 10 * 1024 * 1024
const SHOWN_ROWS = 5
const MOST_STATES = 40
const POLL_MILLISECONDS = 700

/** Three steps: choose a file, match its columns and states, watch it being taken in. The file is read here only to show it. */
export class ChorusImport extends HTMLElement {
  private file: File | undefined
  private header: string[] = []
  private rows: string[][] = []

  connectedCallback(): void {
    this.addEventListener('change', this.changed)
    this.addEventListener('click', this.clicked)
    const drop = this.querySelector('.chorus-drop')
    drop?.addEventListener('dragover', () => drop.classList.add('chorus-drop--over'))
    drop?.addEventListener('dragleave', () => drop.classList.remove('chorus-drop--over'))
  }

  private readonly changed = (event: Event): void => {
    const target = event.target as HTMLInputElement
    if (target.matches('[data-file]')) {
      void this.take(target.files?.[0])
    } else if (target.dataset['field'] === 'state') {
      this.showStates()
    }
  }

  private readonly clicked = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-start]')
    if (button) {
      void once(button, () => this.start())
    }
  }

  private spot<T extends HTMLElement>(name: string): T | null {
    return this.querySelector<T>(`[data-${name}]`)
  }

  private async take(file: File | undefined): Promise<void> {
    const problem = file ? await this.read(file) : ''
    const box = this.spot('file-problem')
    if (box) {
      box.hidden = problem === ''
      box.textContent = problem
    }
    const map = this.querySelector<HTMLElement>('[data-step="map"]')
    if (map && file) {
      map.hidden = problem !== ''
      focusOn(problem === '' ? map.querySelector('h2') : null)
    }
  }

  /** Answers what is wrong with the file, or an empty text. */
  private async read(file: File): Promise<string> {
    if (file.size > MOST_BYTES) {
      return AJS.I18n.getText('chorus.import.file.large')
    }
    let text: string
    try {
      text = new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())
    } catch {
      return AJS.I18n.getText('chorus.import.file.encoding')
    }
    const records = recordsIn(text, separatorOf(text))
    if (records.length < 2) {
      return AJS.I18n.getText('chorus.import.file.empty')
    }
    this.file = file
    this.header = records[0] ?? []
    this.rows = records.slice(1)
    const name = this.querySelector('.chorus-drop__text')
    if (name) {
      name.textContent = `${file.name}: ${AJS.I18n.getText('chorus.import.rows', this.rows.length)}`
    }
    this.fillColumns()
    this.showStates()
    this.showRows()
    return ''
  }

  private get selects(): HTMLSelectElement[] {
    return Array.from(this.querySelectorAll<HTMLSelectElement>('select[data-field]'))
  }

  private columnOf(field: string): string {
    return this.selects.find(select => select.dataset['field'] === field)?.value ?? ''
  }

  private fillColumns(): void {
    for (const select of this.selects) {
      const none = select.options[0]
      select.replaceChildren(...(none ? [none] : []), ...this.header.map(name => new Option(name, name)))
      select.value = guessed(select.dataset['field'] ?? '', this.header)
    }
  }

  private showStates(): void {
    const at = this.header.indexOf(this.columnOf('state'))
    const words = at < 0 ? [] : [...new Set(this.rows.map(row => (row[at] ?? '').trim()).filter(word => word !== ''))].slice(0, MOST_STATES)
    const options = this.querySelector<HTMLTemplateElement>('[data-states-options]')
    const fields = words.map(word => {
      const label = make('label', 'chorus-field')
      const select = make('select', 'chorus-input chorus-input--select')
      select.dataset['word'] = word
      select.append(document.importNode(options?.content ?? document.createDocumentFragment(), true))
      select.value = guessedState(word, Array.from(select.options, option => option.value))
      label.append(make('span', 'chorus-field__label', word), select)
      return label
    })
    this.spot('states-list')?.replaceChildren(...fields)
    const box = this.spot('states')
    if (box) {
      box.hidden = words.length === 0
    }
  }

  private showRows(): void {
    const table = make('table', 'chorus-table')
    const head = table.createTHead().insertRow()
    for (const name of this.header) {
      const cell = make('th', '', name)
      cell.scope = 'col'
      head.append(cell)
    }
    const body = table.createTBody()
    for (const row of this.rows.slice(0, SHOWN_ROWS)) {
      const line = body.insertRow()
      row.forEach(cell => line.insertCell().append(make('span', 'chorus-import__cell', cell)))
    }
    this.spot('preview')?.replaceChildren(table)
  }

  private parameters(): string {
    const wanted = new URLSearchParams()
    for (const select of this.selects) {
      if (select.value) {
        wanted.set(select.dataset['field'] ?? '', select.value)
      }
    }
    this.querySelectorAll<HTMLSelectElement>('select[data-word]').forEach(select => wanted.set(`state.${select.dataset['word']}`, select.value))
    return wanted.toString()
  }

  private async start(): Promise<void> {
    const map = this.querySelector<HTMLElement>('[data-step="map"]')
    const empty = this.selects.find(select => select.required && !select.value)
    if (!map || empty) {
      empty?.reportValidity()
      return
    }
    showProblem(map)
    try {
      const {id} = await call<{id: number}>('POST', `/boards/${this.getAttribute('board')}/import?${this.parameters()}`, this.file, {type: 'text/csv'})
      map.hidden = true
      const run = this.querySelector<HTMLElement>('[data-step="run"]')
      if (run) {
        run.hidden = false
        focusOn(run.querySelector('h2'))
      }
      await this.watch(id)
    } catch (failure) {
      map.hidden = false
      showProblem(map, failure)
    }
  }

  private async watch(id: number): Promise<void> {
    let run = await get<Run>(`/imports/${id}`)
    while (run.state === 'running') {
      showRun(this, run)
      await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS))
      run = await get<Run>(`/imports/${id}`)
    }
    showRun(this, run)
  }
}
