import {call, get} from './api'
import {afterPause, freshId, make} from './dom'
import {draft, keepDraft} from './drafts'
import {showSafe} from './markup'
import {mentionBefore, mentionOf} from './mention'
import {Options} from './options'
import {showProblem} from './problem'
import {showRoom} from './room'

interface PersonJson {
  readonly username: string
  readonly name: string
}

const PAUSE = 150

/** A text field with a preview, people to mention after @, and (with `draft`) what was typed kept until it is sent. */
export class ChorusText extends HTMLElement {
  private readonly preview = make('div', 'chorus-text__preview chorus-prose')
  private readonly tabs: HTMLButtonElement[] = []
  private asked = ''

  connectedCallback(): void {
    const field = this.field
    if (!field || this.tabs.length > 0) {
      return
    }
    this.addTabs(field)
    const people = new Options(field, AJS.I18n.getText('chorus.text.mention'), option => this.mention(field, option.value))
    field.addEventListener('input', afterPause(PAUSE, () => void this.complete(field, people)))
    this.keep(field)
    showRoom(field, this.lastElementChild ?? field)
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea')
  }

  private addTabs(field: HTMLTextAreaElement): void {
    const bar = make('div', 'chorus-text__tabs')
    bar.setAttribute('role', 'tablist')
    this.preview.id = freshId('preview')
    this.preview.setAttribute('role', 'tabpanel')
    this.preview.hidden = true
    this.preview.tabIndex = 0
    this.tabs.push(this.tab(AJS.I18n.getText('chorus.text.write'), false), this.tab(AJS.I18n.getText('chorus.text.preview'), true))
    bar.append(...this.tabs)
    bar.addEventListener('keydown', event => this.arrow(event))
    const help = make('span', 'chorus-text__help', AJS.I18n.getText('chorus.text.help'))
    const row = make('div', 'chorus-text__tabs')
    row.append(bar, help)
    const label = field.closest('label')
    label?.after(this.preview)
    label?.after(row)
    this.select(false)
  }

  private tab(text: string, isPreview: boolean): HTMLButtonElement {
    const tab = make('button', 'chorus-text__tab', text)
    tab.type = 'button'
    tab.setAttribute('role', 'tab')
    tab.addEventListener('click', () => this.select(isPreview))
    if (isPreview) {
      tab.setAttribute('aria-controls', this.preview.id)
    }
    return tab
  }

  private arrow(event: KeyboardEvent): void {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const isPreview = this.preview.hidden
      this.select(isPreview)
      this.tabs[isPreview ? 1 : 0]?.focus()
    }
  }

  private select(isPreview: boolean): void {
    this.tabs.forEach((tab, index) => {
      const chosen = (index === 1) === isPreview
      tab.setAttribute('aria-selected', String(chosen))
      tab.tabIndex = chosen ? 0 : -1
    })
    this.preview.hidden = !isPreview
    const label = this.field?.closest('label')
    if (label) {
      label.hidden = isPreview
    }
    if (isPreview) {
      void this.render()
    }
  }

  private async render(): Promise<void> {
    const text = this.field?.value ?? ''
    if (text.trim() === '') {
      this.preview.replaceChildren(make('p', 'chorus-quiet', AJS.I18n.getText('chorus.text.preview.empty')))
      return
    }
    try {
      showSafe(this.preview, (await call<{html: string}>('POST', '/preview', {text})).html)
    } catch (failure) {
      this.preview.replaceChildren()
      showProblem(this.preview, failure)
    }
  }

  private async complete(field: HTMLTextAreaElement, people: Options): Promise<void> {
    const typed = mentionBefore(field.value, field.selectionStart)
    this.asked = typed?.words ?? ''
    if (!typed) {
      people.close()
      return
    }
    const found = await get<{items: PersonJson[]}>(`/people/names?q=${encodeURIComponent(typed.words)}`).catch(() => ({items: []}))
    if (this.asked === typed.words) {
      people.show(found.items.map(person => ({value: person.username, text: person.name, note: person.username})))
    }
  }

  private mention(field: HTMLTextAreaElement, username: string): void {
    this.asked = ''
    const typed = mentionBefore(field.value, field.selectionStart)
    if (typed) {
      field.setRangeText(`${mentionOf(username)} `, typed.start, field.selectionStart, 'end')
      field.dispatchEvent(new Event('input', {bubbles: true}))
    }
  }

  private keep(field: HTMLTextAreaElement): void {
    const name = this.getAttribute('draft')
    if (!name) {
      return
    }
    field.value = field.value || draft(name)
    field.addEventListener('input', () => keepDraft(name, field.value))
    this.closest('chorus-form')?.addEventListener('chorus-sent', () => keepDraft(name, ''))
  }
}
