import type {PickedEvent} from '../common/chorus-person'
import {make} from '../common/dom'
import {say} from '../common/live'

/** The hosts of a board as the form will send them: people are added by name and removed one by one, but never the last. */
export class ChorusHosts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('chorus-picked', this.picked as EventListener)
    this.addEventListener('click', this.clicked)
  }

  private readonly picked = (event: PickedEvent): void => {
    this.tell(false)
    if (this.fields.some(field => field.value === event.key)) {
      say(AJS.I18n.getText('chorus.board.hosts.there', event.person))
      return
    }
    const template = this.querySelector<HTMLTemplateElement>('template[data-host]')
    const item = template && document.importNode(template.content, true).firstElementChild
    const field = item?.querySelector('input')
    if (!item || !field) {
      return
    }
    field.value = event.key
    item.querySelector('[data-name]')?.append(event.person)
    item.querySelector('button')?.setAttribute('aria-label', AJS.I18n.getText('chorus.board.hosts.remove', event.person))
    this.querySelector('[data-hosts]')?.append(item)
    say(AJS.I18n.getText('chorus.board.hosts.added', event.person))
  }

  private readonly clicked = (event: Event): void => {
    const item = (event.target as Element).closest('[data-remove]')?.closest('li')
    if (!item) {
      return
    }
    const isLast = this.fields.length === 1
    this.tell(isLast)
    if (!isLast) {
      item.remove()
      this.querySelector<HTMLElement>('chorus-person input')?.focus()
    }
  }

  private get fields(): HTMLInputElement[] {
    return Array.from(this.querySelectorAll<HTMLInputElement>('[data-hosts] input'))
  }

  /** Says that the last host stays, or takes that back. */
  private tell(isLast: boolean): void {
    const box = this.querySelector<HTMLElement>('[data-last]') ?? this.appendChild(this.box())
    box.hidden = !isLast
    box.textContent = isLast ? AJS.I18n.getText('chorus.board.hosts.last') : ''
  }

  private box(): HTMLElement {
    const box = make('p', 'chorus-problem')
    box.dataset['last'] = 'true'
    box.setAttribute('role', 'alert')
    return box
  }
}
