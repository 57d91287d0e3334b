import type {PickedEvent} from '../common/chorus-person'
import {afterPause, make} from '../common/dom'
import {pageAt, takeOver} from '../common/markup'

const PAUSE = 350

/** Order, search and filters take effect at once; the address follows, so that a reload and a link show the same. */
export class ChorusFilters extends HTMLElement {
  private under: AbortController | undefined
  private shown = ''

  connectedCallback(): void {
    this.addEventListener('change', this.changed)
    this.addEventListener('input', this.typed)
    this.addEventListener('submit', this.submitted)
    this.addEventListener('chorus-picked', this.picked as EventListener)
    this.addEventListener('click', this.clicked)
  }

  private readonly changed = (event: Event): void => {
    if (!(event.target as Element).matches('[type=search]')) {
      void this.show()
    }
  }

  private readonly later = afterPause(PAUSE, () => void this.show())

  private readonly typed = (event: Event): void => {
    if ((event.target as Element).matches('[type=search]')) {
      this.later()
    }
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault()
    void this.show()
  }

  private readonly picked = (event: PickedEvent): void => {
    const author = make('input', '')
    author.type = 'hidden'
    author.name = 'author'
    author.value = event.key
    this.author?.replaceChildren(author)
    void this.show()
  }

  /** Taking a filter away leaves the focus in the bar, as what had it is gone. */
  private readonly clicked = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[data-remove]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      this.author?.replaceChildren()
      const next = this.querySelector<HTMLElement>('chorus-person input') ?? this.querySelector<HTMLElement>('[type=search]')
      next?.focus()
      void this.show()
    }
  }

  private get author(): Element | null {
    return this.querySelector('[data-region="author"]')
  }

  /** What is asked for already is not put there a second time: somebody may have begun to press what is in it. */
  private async show(): Promise<void> {
    const form = this.querySelector('form')
    const url = form && addressOf(form)
    if (!url || url === this.shown) {
      return
    }
    this.shown = url
    this.under?.abort()
    const mine = (this.under = new AbortController())
    const results = document.querySelector('[data-region="results"]')
    results?.setAttribute('aria-busy', 'true')
    try {
      takeOver(await pageAt(url, mine.signal), ['results', 'tabs', 'author', 'units', 'clear'])
      history.replaceState(null, '', url)
      results?.removeAttribute('aria-busy')
    } catch {
      if (!mine.signal.aborted) {
        location.assign(url)
      }
    }
  }
}

/** The form's own address, without what is empty. */
export function addressOf(form: HTMLFormElement): string {
  const wanted = new URLSearchParams()
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value.trim() !== '') {
      wanted.append(name, value)
    }
  })
  return `${form.getAttribute('action') ?? ''}?${wanted.toString()}`
}
