import {get} from '../common/api'
import {focusOn, make, once} from '../common/dom'
import {say} from '../common/live'
import {pageAt} from '../common/markup'
import {Polling} from '../common/polling'

interface News {
  readonly items: readonly {readonly id: number}[]
  readonly since: string
}

/**
 * A stream that tells of what is new by a button, without moving what is being read, and goes on at its end.
 */
export class ChorusStream extends HTMLElement {
  private readonly polling = new Polling(() => this.poll())
  private readonly news = new Set<number>()
  private since = ''

  connectedCallback(): void {
    this.since = this.getAttribute('since') ?? ''
    this.addEventListener('click', this.clicked)
    if (this.getAttribute('source')) {
      this.polling.start()
      document.addEventListener('chorus-posted', this.posted)
    }
  }

  disconnectedCallback(): void {
    this.polling.stop()
    document.removeEventListener('chorus-posted', this.posted)
  }

  /** Whoever has just written looks for it here. */
  private readonly posted = (): void => void once(this, () => this.showNews())

  private async poll(): Promise<void> {
    const news = await get<News>(`/streams/${this.getAttribute('source')}?since=${encodeURIComponent(this.since)}`)
    this.since = news.since
    news.items.filter(item => !this.querySelector(`[data-activity="${item.id}"]`)).forEach(item => this.news.add(item.id))
    this.announce()
  }

  private announce(): void {
    const place = this.querySelector<HTMLElement>('[data-news]')
    const text = this.news.size > 0 ? AJS.I18n.getText('chorus.stream.news', this.news.size) : ''
    if (!place || place.textContent === text) {
      return
    }
    const shown = place.querySelector('button')
    if (!text) {
      place.replaceChildren()
    } else if (shown) {
      shown.textContent = text
    } else {
      const button = make('button', 'chorus-button chorus-news__button', text)
      button.type = 'button'
      place.replaceChildren(button)
    }
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element
    const more = target.closest<HTMLAnchorElement>('[data-more] a')
    if (target.closest('[data-news] button')) {
      void once(this, () => this.showNews())
    } else if (more && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      void once(this, () => this.showMore(more.href))
    }
  }

  /** From the beginning anew: what was read since then has its place below. */
  private async showNews(): Promise<void> {
    const top = this.getAttribute('top') ?? location.href
    const fresh = await pageAt(top).catch(() => undefined)
    const items = fresh && itemsOf(fresh)
    if (!fresh || !items) {
      location.assign(top)
      return
    }
    const shown = new Map(this.items().map(item => [item.dataset['activity'], item]))
    items.filter(item => !shown.has(item.dataset['activity'])).forEach(item => item.classList.add('chorus-stream__item--fresh'))
    this.querySelector('[data-list]')?.replaceChildren(...items.map(item => stillOpen(shown.get(item.dataset['activity']), item)))
    this.querySelector('[data-empty]')?.remove()
    this.takeMore(fresh)
    this.news.clear()
    this.announce()
    this.scrollIntoView?.({block: 'start'})
    focusOn(this.items()[0] ?? null)
  }

  private items(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('[data-list] > li'))
  }

  private async showMore(url: string): Promise<void> {
    const fresh = await pageAt(url).catch(() => undefined)
    const list = this.querySelector('[data-list]')
    if (!fresh || !list) {
      location.assign(url)
      return
    }
    const items = itemsOf(fresh).filter(item => !this.querySelector(`[data-activity="${item.dataset['activity']}"]`))
    const last = list.querySelector<HTMLElement>(':scope > li:last-child')?.dataset['day']
    if (items[0] && items[0].dataset['day'] === last) {
      items[0].querySelector('.chorus-stream__day')?.remove()
    }
    list.append(...items)
    this.takeMore(fresh)
    say(AJS.I18n.getText('chorus.stream.loaded', items.length))
    focusOn(items[0] ?? null)
  }

  private takeMore(fresh: Document): void {
    const next = fresh.querySelector('[data-more]')
    this.querySelector('[data-more]')?.replaceChildren(...Array.from(next?.childNodes ?? [], node => document.importNode(node, true)))
  }
}

function itemsOf(fresh: Document): HTMLElement[] {
  return Array.from(fresh.querySelectorAll<HTMLElement>('[data-list] > li'), item => document.importNode(item, true))
}

/** A thread that somebody unfolded, or words they are typing, stay as they are; only the day above may be another. */
function stillOpen(shown: HTMLElement | undefined, fresh: HTMLElement): HTMLElement {
  if (!shown?.querySelector('chorus-note[whole], chorus-form')) {
    return fresh
  }
  const day = fresh.querySelector(':scope > .chorus-stream__day')
  shown.querySelector(':scope > .chorus-stream__day')?.remove()
  if (day) {
    shown.prepend(day)
  }
  return shown
}
