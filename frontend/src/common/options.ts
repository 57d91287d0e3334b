import {freshId, make} from './dom'

export interface Option {
  readonly value: string
  readonly text: string
  readonly note?: string
}

/** A list of proposals under a field: arrows move, Enter or Tab takes, Esc closes; the focus stays in the field. */
export class Options {
  private readonly list = make('ul', 'chorus-options')
  private options: readonly Option[] = []
  private current = 0

  constructor(private readonly field: HTMLInputElement | HTMLTextAreaElement, label: string, private readonly taken: (option: Option) => void) {
    this.list.id = freshId('options')
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', label)
    this.list.hidden = true
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', this.list.id)
    field.addEventListener('keydown', this.pressed as EventListener)
    field.addEventListener('blur', () => this.close())
    const place = make('div', 'chorus-text__place')
    field.after(place)
    place.append(this.list)
  }

  /** An answer that comes once the field was left shows nothing: it would cover what is used by now. */
  show(options: readonly Option[]): void {
    this.options = document.activeElement === this.field ? options : []
    this.current = 0
    this.list.replaceChildren(...this.options.map((option, index) => this.item(option, index)))
    this.list.hidden = this.options.length === 0
    this.mark()
  }

  close(): void {
    this.show([])
  }

  private item(option: Option, index: number): HTMLLIElement {
    const item = make('li', 'chorus-options__item', option.text)
    item.id = `${this.list.id}-${index}`
    item.setAttribute('role', 'option')
    if (option.note) {
      item.append(make('span', 'chorus-options__note', option.note))
    }
    item.addEventListener('mousedown', event => {
      event.preventDefault()
      this.take(option)
    })
    return item
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const size = this.options.length
    const chosen = this.options[this.current]
    if (size === 0 || !chosen || event.ctrlKey) {
      return
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.current = (this.current + (event.key === 'ArrowDown' ? 1 : size - 1)) % size
      this.mark()
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(chosen)
    } else if (event.key === 'Escape') {
      this.close()
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  private take(option: Option): void {
    this.close()
    this.taken(option)
  }

  private mark(): void {
    Array.from(this.list.children).forEach((item, index) => item.setAttribute('aria-selected', String(index === this.current)))
    const active = this.list.children[this.current]
    if (active) {
      this.field.setAttribute('aria-activedescendant', active.id)
    } else {
      this.field.removeAttribute('aria-activedescendant')
    }
  }
}
