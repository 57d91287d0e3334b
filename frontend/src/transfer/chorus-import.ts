import {call, get} from '../common/api'
import {focusOn, once} from '../common/dom'
import {showProblem, textOf} from '../common/problem'
import {type Preview, showStates, tableOf} from './import-preview'
import {type Run, showRun} from './import-run'

const MOST_BYTES = 10 * 1024 * 1024
const POLL_MILLISECONDS = 700

/** Three steps: choose a file, match its columns and states, watch it being taken in. The server reads the file, for the preview too. */
export class ChorusImport extends HTMLElement {
  private file: File | undefined
  private asked = 0

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
      void this.remap()
    }
  }

  private readonly clicked = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-start]')
    if (button) {
      void once(button, () => this.start())
    }
  }

  private async take(file: File | undefined): Promise<void> {
    this.asked += 1
    const asked = this.asked
    const problem = file ? await this.read(file, () => asked === this.asked) : ''
    if (asked !== this.asked) {
      return
    }
    const box = this.querySelector<HTMLElement>('[data-file-problem]')
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

  /** Answers what is wrong with the file, or an empty text; shows it while it is still the one that was chosen last. */
  private async read(file: File, isLatest: () => boolean): Promise<string> {
    if (file.size > MOST_BYTES) {
      return AJS.I18n.getText('chorus.import.file.large')
    }
    try {
      const found = await this.preview(file, '')
      if (found.count === 0) {
        return AJS.I18n.getText('chorus.import.file.empty')
      }
      if (isLatest()) {
        this.file = file
        this.show(file, found)
      }
      return ''
    } catch (failure) {
      return textOf(failure)
    }
  }

  private preview(file: File, mapping: string): Promise<Preview> {
    return call<Preview>('POST', `/boards/${this.getAttribute('board')}/import/preview?${mapping}`, file, {type: 'text/csv'})
  }

  private show(file: File, found: Preview): void {
    const name = this.querySelector('.chorus-drop__text')
    if (name) {
      name.textContent = `${file.name}: ${AJS.I18n.getText('chorus.import.rows', found.count)}`
    }
    for (const select of this.selects) {
      const none = select.options[0]
      select.replaceChildren(...(none ? [none] : []), ...found.columns.map(column => new Option(column, column)))
      select.value = found.mapping[select.dataset['field'] ?? ''] ?? ''
    }
    showStates(this, found)
    this.querySelector('[data-preview]')?.replaceChildren(tableOf(found))
  }

  /** Other columns bring other words for states. */
  private async remap(): Promise<void> {
    const map = this.querySelector<HTMLElement>('[data-step="map"]')
    if (!map || !this.file) {
      return
    }
    this.asked += 1
    const asked = this.asked
    try {
      const found = await this.preview(this.file, this.columns().toString())
      if (asked === this.asked) {
        showProblem(map)
        showStates(this, found)
      }
    } catch (failure) {
      showProblem(map, failure)
    }
  }

  private get selects(): HTMLSelectElement[] {
    return Array.from(this.querySelectorAll<HTMLSelectElement>('select[data-field]'))
  }

  private columns(): URLSearchParams {
    const wanted = new URLSearchParams()
    for (const select of this.selects) {
      if (select.value) {
        wanted.set(select.dataset['field'] ?? '', select.value)
      }
    }
    return wanted
  }

  private parameters(): string {
    const wanted = this.columns()
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
