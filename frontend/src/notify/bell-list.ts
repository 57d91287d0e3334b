import {isPlain} from '../common/load'
import {make} from '../common/dom'
import {page} from '../common/host'
import {pageAt} from '../common/markup'
import {keep} from './unread'

const MOST_SHOWN = 10
const GAP = 8
const WIDEST = 420
const LOWEST = 200
const HIGHEST = 620

/** The newest notices in a box below the bell, as the page of notices shows them. Escape and a click elsewhere close it. */
export class BellList {
  private readonly box = make('div', 'chorus chorus-told')
  private readonly list = make('ol', 'chorus-told__list')
  private readonly top = make('div', 'chorus-told__top')

  constructor(private readonly bell: HTMLAnchorElement) {}

  get isOpen(): boolean {
    return this.box.isConnected
  }

  async show(): Promise<void> {
    this.build()
    document.body.append(this.box)
    this.place()
    this.bell.setAttribute('aria-expanded', 'true')
    document.addEventListener('pointerdown', this.left, true)
    document.addEventListener('focusin', this.left)
    window.addEventListener('resize', this.place)
    this.box.focus({preventScroll: true})
    try {
      this.fill(await pageAt(this.bell.href))
    } catch {
      // Whoever has closed it is on the way elsewhere.
      if (this.isOpen) {
        location.assign(this.bell.href)
      }
    }
  }

  close(): void {
    const within = this.box.contains(document.activeElement)
    this.box.remove()
    this.bell.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', this.left, true)
    document.removeEventListener('focusin', this.left)
    window.removeEventListener('resize', this.place)
    if (within) {
      this.bell.focus({preventScroll: true})
    }
  }

  private build(): void {
    const heading = make('h2', 'chorus-told__heading', AJS.I18n.getText('chorus.notices.title'))
    heading.id = 'chorus-told-heading'
    this.box.tabIndex = -1
    this.box.setAttribute('role', 'dialog')
    this.box.setAttribute('aria-labelledby', heading.id)
    this.box.setAttribute('aria-busy', 'true')
    this.box.addEventListener('keydown', this.pressed)
    this.box.addEventListener('click', this.clicked)
    const problem = make('p', 'chorus-told__problem')
    problem.dataset['problem'] = 'true'
    problem.setAttribute('role', 'alert')
    problem.hidden = true
    for (let i = 0; i < 3; i++) {
      this.list.append(make('li', 'chorus-told__soon'))
    }
    const foot = make('div', 'chorus-told__foot')
    foot.append(link(this.bell.href, AJS.I18n.getText('chorus.bell.all')))
    this.top.append(heading)
    const notices = document.createElement('chorus-notices')
    notices.append(this.top, problem, this.list, foot)
    this.box.append(notices)
  }

  /** @param told the page of notices */
  private fill(told: Document): void {
    const rows = Array.from(told.querySelectorAll<HTMLElement>('.chorus-notice')).slice(0, MOST_SHOWN).map(row)
    const all = told.querySelector<HTMLElement>('[data-read-all]')
    const settings = told.querySelector<HTMLAnchorElement>('.chorus-notices__settings')
    this.box.removeAttribute('aria-busy')
    this.list.replaceChildren(...rows)
    if (rows.length === 0) {
      this.list.replaceWith(make('p', 'chorus-told__none', AJS.I18n.getText('chorus.notices.none.text')))
    }
    if (all) {
      const button = document.importNode(all, true)
      button.className = 'chorus-told__all'
      this.top.append(button)
    }
    if (settings) {
      this.box.querySelector('.chorus-told__foot')?.append(link(page('/settings'), settings.textContent ?? ''))
    }
    keep(Number(told.querySelector<HTMLElement>('[data-unread]')?.dataset['unread'] ?? 0))
    this.place()
  }

  private readonly place = (): void => {
    const below = this.bell.getBoundingClientRect()
    const room = document.documentElement.clientWidth
    const width = Math.min(WIDEST, room - 2 * GAP)
    const start = Math.max(GAP, Math.min(below.right - width, room - width - GAP))
    this.box.style.inlineSize = `${width}px`
    this.box.style.left = `${start + window.scrollX}px`
    this.box.style.top = `${below.bottom + GAP + window.scrollY}px`
    this.box.style.maxBlockSize = `${Math.min(HIGHEST, Math.max(LOWEST, window.innerHeight - below.bottom - 2 * GAP))}px`
  }

  /** The pointer or the focus is elsewhere, where it stays; the bell itself closes by its click. */
  private readonly left = (event: Event): void => {
    const target = event.target as Node
    if (!this.box.contains(target) && !this.bell.contains(target)) {
      this.close()
    }
  }

  private readonly clicked = (event: MouseEvent): void => {
    if ((event.target as Element).closest('a') && isPlain(event)) {
      this.close()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      this.close()
    } else if (event.key === 'Tab') {
      this.turn(event)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this.step(event.key === 'ArrowDown' ? 1 : -1)
    }
  }

  /** The box stands at the page's end, so what follows its last link is its first one. */
  private turn(event: KeyboardEvent): void {
    const stops = Array.from(this.box.querySelectorAll<HTMLElement>('a, button'))
    const last = stops[stops.length - 1]
    const beyond = event.shiftKey ? [stops[0], this.box] : [last]
    if (beyond.includes(document.activeElement as HTMLElement)) {
      event.preventDefault()
      ;(event.shiftKey ? last : stops[0])?.focus()
    }
  }

  private step(by: number): void {
    const titles = Array.from(this.list.querySelectorAll('a'))
    const at = titles.indexOf(document.activeElement as HTMLAnchorElement)
    titles[at < 0 ? 0 : Math.max(0, Math.min(titles.length - 1, at + by))]?.focus()
  }
}

/** A row of the page of notices in the box's own looks. */
function row(notice: HTMLElement): HTMLElement {
  const shown = make('li', 'chorus-told__row')
  const id = notice.dataset['unreadId']
  if (id) {
    shown.dataset['unreadId'] = id
  }
  const words = make('div', 'chorus-told__words')
  words.append(...['sentence', 'title', 'time'].flatMap(part => taken(notice, `.chorus-notice__${part}`, `chorus-told__${part}`)))
  shown.append(...taken(notice, '.chorus-face', 'chorus-told__face'), words)
  return shown
}

function taken(notice: HTMLElement, selector: string, name: string): Element[] {
  const found = notice.querySelector(selector)
  if (!found) {
    return []
  }
  const copy = document.importNode(found, true)
  copy.className = name
  copy.querySelectorAll('.chorus-hidden').forEach(mark => (mark.className = 'chorus-told__mark'))
  return [copy]
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = make('a', 'chorus-told__link', text)
  made.href = address
  return made
}
