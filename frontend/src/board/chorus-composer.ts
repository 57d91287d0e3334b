import {call, get} from '../common/api'
import {bodyOf} from '../common/chorus-form'
import {afterPause, freshWord, isFocusFree, make, once} from '../common/dom'
import {draft, keepDraft} from '../common/drafts'
import {page} from '../common/host'
import {say} from '../common/live'
import {pageAt} from '../common/markup'
import {showProblem} from '../common/problem'

interface IdeaJson {
  readonly id: number
  readonly title: string
}

interface Draft {
  readonly title?: string
  readonly text?: string
  readonly topics?: string
}

const PAUSE = 300
const SHORTEST = 4

/** One field that grows into a form when it is used; like ideas are shown while typing, and a draft is kept. */
export class ChorusComposer extends HTMLElement {
  private search: AbortController | undefined
  /** Makes sending the same idea again, after an answer that never came, the same post. */
  private once = freshWord()

  connectedCallback(): void {
    this.addEventListener('focusin', this.open)
    this.addEventListener('submit', this.submitted)
    this.addEventListener('input', this.typed)
    this.addEventListener('keydown', this.pressed)
    this.addEventListener('click', this.clicked)
    this.restore()
  }

  private readonly open = (): void => {
    this.setAttribute('open', '')
  }

  private readonly look = afterPause(PAUSE, () => void this.similar())

  private readonly typed = (event: Event): void => {
    const kept = keepDraft(this.draftName, JSON.stringify(this.values()))
    const note = this.querySelector<HTMLElement>('[data-kept]')
    if (note) {
      note.hidden = !kept
    }
    if (event.target === this.field('title')) {
      this.look()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.form?.requestSubmit()
    } else if (event.key === 'Escape') {
      this.close()
    }
  }

  private readonly clicked = (event: Event): void => {
    if ((event.target as Element).closest('[data-cancel]')) {
      this.close()
    }
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault()
    void once(this, () => this.post())
  }

  /** Closing keeps the draft: it is there when the field is used again. */
  private close(): void {
    this.removeAttribute('open')
    const active = document.activeElement
    if (active instanceof HTMLElement && this.contains(active)) {
      active.blur()
    }
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  private get draftName(): string {
    return this.getAttribute('draft') ?? 'board'
  }

  private field(name: string): HTMLInputElement | null {
    return this.querySelector(`[name="${name}"]`)
  }

  private values(): Draft | '' {
    const values = {title: this.field('title')?.value, text: this.field('text')?.value, topics: this.field('topics')?.value}
    return values.title || values.text || values.topics ? values : ''
  }

  private restore(): void {
    const kept = draft(this.draftName)
    if (!kept || kept === '""') {
      return
    }
    try {
      const values = JSON.parse(kept) as Record<string, string>
      for (const name of ['title', 'text', 'topics']) {
        const field = this.field(name)
        if (field && !field.value) {
          field.value = values[name] ?? ''
        }
      }
      this.open()
    } catch {
      keepDraft(this.draftName, '')
    }
  }

  private async similar(): Promise<void> {
    this.search?.abort()
    this.search = new AbortController()
    const title = this.field('title')?.value.trim() ?? ''
    const path = `/boards/${this.getAttribute('board')}/similar?title=${encodeURIComponent(title)}`
    const found = title.length < SHORTEST ? {items: []} : await get<{items: IdeaJson[]}>(path, this.search.signal).catch(() => undefined)
    if (found) {
      this.showSimilar(found.items.slice(0, 3))
    }
  }

  private showSimilar(ideas: readonly IdeaJson[]): void {
    const list = make('ul', 'chorus-similar__list')
    for (const idea of ideas) {
      const item = make('li', 'chorus-similar__item')
      const link = make('a', '', idea.title)
      link.href = page(`/ideas/${idea.id}`)
      item.append(link)
      list.append(item)
    }
    const place = this.querySelector('[data-similar]')
    place?.replaceChildren(...(ideas.length ? [make('p', 'chorus-similar__title', AJS.I18n.getText('chorus.composer.similar')), list] : []))
  }

  private async post(): Promise<void> {
    showProblem(this)
    try {
      const idea = await call<IdeaJson>('POST', `/boards/${this.getAttribute('board')}/ideas`, {...bodyOf(this.form?.elements ?? []), once: this.once})
      this.once = freshWord()
      keepDraft(this.draftName, '')
      this.form?.reset()
      this.search?.abort()
      this.querySelector('[data-similar]')?.replaceChildren()
      this.close()
      await this.showNew(idea)
    } catch (failure) {
      showProblem(this, failure)
    }
  }

  private async showNew(idea: IdeaJson): Promise<void> {
    say(AJS.I18n.getText('chorus.composer.done'))
    const item = (await pageAt(page(`/ideas/${idea.id}/card`))).querySelector('[data-list] > li, .chorus-list > li')
    const list = document.querySelector('[data-list]')
    if (item && list) {
      const shown = document.importNode(item, true)
      shown.querySelector('chorus-card')?.classList.add('chorus-card--fresh')
      list.prepend(shown)
      document.querySelector('[data-empty]')?.remove()
      if (isFocusFree()) {
        shown.querySelector<HTMLElement>('.chorus-card__link')?.focus()
      }
    }
  }
}
