import {get} from './api'
import type {SentEvent} from './chorus-form'
import {page} from './host'
import {say} from './live'
import {pageAt, refresh} from './markup'

interface Versions {
  readonly items: readonly {readonly text: string}[]
}

/** One idea with panels that open in place: Build on, Challenge, and Edit on the idea's own page. Esc closes. */
export class ChorusCard extends HTMLElement {
  private opened = ''

  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
    this.addEventListener('keydown', this.pressed)
    this.addEventListener('change', this.changed)
    this.addEventListener('chorus-sent', this.sent as EventListener)
    this.openNamed()
  }

  /** On the idea's own page, an address that ends in #challenge opens that panel. */
  private openNamed(): void {
    const name = location.hash.slice(1)
    if (this.classList.contains('chorus-idea__act') && this.button(name)) {
      this.toggle(name)
    }
  }

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element
    const name = target.closest<HTMLElement>('[data-panel]')?.dataset['panel']
    if (name) {
      event.preventDefault()
      this.toggle(name)
    } else if (target.closest('[data-cancel]')) {
      this.close()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const name = (event.target as HTMLElement).dataset['panel']
    if (event.key === ' ' && name && (event.target as Element).matches('a')) {
      event.preventDefault()
      this.toggle(name)
    } else if (event.key === 'Escape' && this.opened) {
      this.close()
    }
  }

  private toggle(name: string): void {
    const again = this.opened === name
    this.close()
    if (!again) {
      this.open(name)
    }
  }

  private open(name: string): void {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-panel-form="${name}"]`)
      ?? document.querySelector<HTMLTemplateElement>(`template[data-panel-form="${name}"]`)
    const place = this.place
    if (!template || !place) {
      return
    }
    const panel = document.importNode(template.content, true)
    const form = panel.querySelector('chorus-form')
    form?.setAttribute('action', (form.getAttribute('action') ?? '').replace('/ideas/0/', `/ideas/${this.getAttribute('idea')}/`))
    const own = panel.querySelector<HTMLInputElement>('[data-own]')
    if (own) {
      own.value = this.getAttribute('idea') ?? ''
    }
    place.replaceChildren(panel)
    this.opened = name
    this.button(name)?.setAttribute('aria-expanded', 'true')
    if (name === 'build-on') {
      void this.fillText()
    }
    place.querySelector<HTMLElement>('input:not([type=hidden]):not(:disabled), textarea, select')?.focus()
  }

  private close(): void {
    const button = this.button(this.opened)
    this.opened = ''
    button?.setAttribute('aria-expanded', 'false')
    this.place?.replaceChildren()
    button?.focus()
  }

  private get place(): HTMLElement | null {
    return this.querySelector('[data-panel-place]')
  }

  private button(name: string): HTMLElement | null {
    return name ? this.querySelector(`[data-panel="${CSS.escape(name)}"]`) : null
  }

  /** The text to build on is that of the latest version; left as it is, it is not sent. */
  private async fillText(): Promise<void> {
    const versions = await get<Versions>(`/ideas/${this.getAttribute('idea')}/versions`).catch(() => ({items: []}))
    const field = this.place?.querySelector<HTMLTextAreaElement>('textarea[name=text]')
    if (field && field.value === '') {
      field.value = versions.items[0]?.text ?? ''
      field.dataset['original'] = field.value
    }
  }

  private readonly changed = (event: Event): void => {
    const input = event.target as HTMLInputElement
    if (input.name === 'way') {
      this.switchWay(input.value)
    } else if (input.name === 'kind') {
      this.switchKind(input.value)
    }
  }

  /** To suggest a change, or to post an idea of one's own: the other's fields are not sent. */
  private switchWay(way: string): void {
    this.querySelectorAll<HTMLElement>('[data-way]').forEach(part => {
      const chosen = part.dataset['way'] === way
      part.hidden = !chosen
      part.querySelectorAll<HTMLInputElement>('input, textarea').forEach(field => (field.disabled = !chosen))
    })
    const own = way === 'own'
    this.querySelector('chorus-form')?.setAttribute('action', own ? `/boards/${this.board}/ideas` : `/ideas/${this.getAttribute('idea')}/suggestions`)
  }

  private get board(): string {
    return this.getAttribute('board') ?? ''
  }

  /** "I would do it differently" is a concern and never an objection; an objection says what would resolve it. */
  private switchKind(kind: string): void {
    const resolution = this.querySelector<HTMLTextAreaElement>('[name=resolution]')
    if (resolution) {
      resolution.required = kind === 'objection'
    }
    this.querySelectorAll<HTMLOptionElement>('option[data-only]').forEach(option => {
      option.hidden = option.disabled = option.dataset['only'] !== kind
      if (option.disabled && option.selected) {
        option.selected = false
      }
    })
  }

  private readonly sent = (event: SentEvent): void => {
    const name = this.opened
    if (name !== 'build-on' && name !== 'challenge') {
      return
    }
    const action = (event.target as Element).getAttribute('action') ?? ''
    this.close()
    if (action.startsWith('/boards/')) {
      location.assign(page(`/ideas/${event.answer.id}`))
      return
    }
    say(name === 'challenge' ? AJS.I18n.getText('chorus.challenge.done') : AJS.I18n.getText('chorus.build.done'))
    void this.renew(name)
  }

  private async renew(name: string): Promise<void> {
    if (this.classList.contains('chorus-idea__act')) {
      await refresh(this, name === 'challenge' ? ['challenge', 'state', 'text'] : ['build-on', 'text'])
      return
    }
    const fresh = (await pageAt(page(`/ideas/${this.getAttribute('idea')}/card`))).querySelector('chorus-card')
    // Whoever has opened a panel meanwhile keeps what they type in it.
    if (fresh && !this.opened) {
      const hadFocus = this.contains(document.activeElement)
      this.replaceChildren(...Array.from(fresh.childNodes, node => document.importNode(node, true)))
      if (hadFocus) {
        this.button(name)?.focus()
      }
    }
  }
}
