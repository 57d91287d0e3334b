import {get} from './api'
import {afterPause} from './dom'
import {Options} from './options'

interface PersonJson {
  readonly key: string
  readonly username: string
  readonly name: string
}

/** Somebody was chosen. */
export class PickedEvent extends Event {
  constructor(readonly key: string, readonly person: string) {
    super('chorus-picked', {bubbles: true, composed: true})
  }
}

const PAUSE = 150

/** A field in which a person is looked for by name; who is chosen is told, and the field is empty again. */
export class ChorusPerson extends HTMLElement {
  private asked = ''
  private people: Options | undefined

  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field || this.people) {
      return
    }
    const people = new Options(field, AJS.I18n.getText('chorus.common.people'), option => this.take(field, option.value, option.text))
    this.people = people
    field.addEventListener('input', afterPause(PAUSE, () => void this.complete(field, people)))
    field.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault())
    field.addEventListener('change', event => event.stopPropagation())
  }

  private async complete(field: HTMLInputElement, people: Options): Promise<void> {
    const words = field.value.trim()
    this.asked = words
    if (words === '') {
      people.close()
      return
    }
    const found = await get<{items: PersonJson[]}>(`/people/names?q=${encodeURIComponent(words)}`).catch(() => ({items: []}))
    if (this.asked === words) {
      people.show(found.items.map(person => ({value: person.key, text: person.name, note: person.username})))
    }
  }

  private take(field: HTMLInputElement, key: string, name: string): void {
    field.value = ''
    this.asked = ''
    this.dispatchEvent(new PickedEvent(key, name))
  }
}
