import {make} from '../common/dom'

/** What a file would bring, as the server tells it before anything is written. */
export interface Preview {
  readonly columns: readonly string[]
  /** The first few, cut short. */
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  /** Our field to the file's column, empty for none. */
  readonly mapping: Readonly<Record<string, string>>
  readonly states: readonly State[]
}

/** A word of the file and our state for it. */
interface State {
  readonly word: string
  readonly state: string
}

/** Offers a state of ours for each of the file's words. */
export function showStates(place: HTMLElement, found: Preview): void {
  const options = place.querySelector<HTMLTemplateElement>('[data-states-options]')
  const fields = found.states.filter(({word}) => word !== '').map(({word, state}) => {
    const label = make('label', 'chorus-field')
    const select = make('select', 'chorus-input chorus-input--select')
    select.dataset['word'] = word
    select.append(document.importNode(options?.content ?? document.createDocumentFragment(), true))
    select.value = state
    label.append(make('span', 'chorus-field__label', word), select)
    return label
  })
  place.querySelector('[data-states-list]')?.replaceChildren(...fields)
  const box = place.querySelector<HTMLElement>('[data-states]')
  if (box) {
    box.hidden = fields.length === 0
  }
}

/** The first rows as they stand in the file. */
export function tableOf(found: Preview): HTMLTableElement {
  const table = make('table', 'chorus-table')
  const head = table.createTHead().insertRow()
  for (const name of found.columns) {
    const cell = make('th', '', name)
    cell.scope = 'col'
    head.append(cell)
  }
  const body = table.createTBody()
  for (const row of found.rows) {
    const line = body.insertRow()
    row.forEach(cell => line.insertCell().append(make('span', 'chorus-import__cell', cell)))
  }
  return table
}
