import type {PickedEvent} from '../common/chorus-person'
import {make} from '../common/dom'
import {say} from '../common/live'

/**
 * The hosts of a board as the form will send them: people are added by name and removed one by one, but never the last.
 * Whoever would lose the board that way (`me`) is told so before saving, and offered to stay.
 */
export class ChorusHosts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('chorus-picked', this.picked as EventListener)
    this.addEventListener('click', this.clicked)
  }

  private readonly picked = (event: PickedEvent): void => {
    this.tell('')
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
    if (this.fields.length === 1) {
      this.tell(AJS.I18n.getText('chorus.board.hosts.last'))
      return
    }
    const isMe = item.querySelector('input')?.value === this.getAttribute('me')
    const stay = isMe ? this.stay(item) : undefined
    item.remove()
    this.tell(isMe ? AJS.I18n.getText('chorus.board.hosts.leaving') : '', stay)
    ;(stay ?? this.querySelector<HTMLElement>('chorus-person input'))?.focus()
  }

  /** A button that puts its owner back. */
  private stay(item: Element): HTMLButtonElement {
    const button = make('button', 'chorus-button chorus-button--small', AJS.I18n.getText('chorus.board.hosts.stay'))
    button.type = 'button'
    button.addEventListener('click', () => {
      this.querySelector('[data-hosts]')?.prepend(item)
      this.tell('')
      item.querySelector('button')?.focus()
    })
    return button
  }

  private get fields(): HTMLInputElement[] {
    return Array.from(this.querySelectorAll<HTMLInputElement>('[data-hosts] input'))
  }

  /** Says what removing somebody means, or takes that back. */
  private tell(text: string, ...more: readonly (HTMLElement | undefined)[]): void {
    const box = this.querySelector<HTMLElement>('[data-told]') ?? this.appendChild(this.box())
    box.hidden = text === ''
    box.replaceChildren(make('span', '', text), ...more.filter(element => element !== undefined))
  }

  private box(): HTMLElement {
    const box = make('div', 'chorus-problem chorus-hosts__told')
    box.dataset['told'] = 'true'
    box.setAttribute('role', 'alert')
    return box
  }
}
