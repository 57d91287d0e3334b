import {once} from '../common/dom'
import {say} from '../common/live'
import {pageAt} from '../common/markup'

/** A link to what follows becomes a button that appends it here and moves the focus to the first that is new; `told` says so in words. */
export class ChorusMore extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a')
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      void once(this, () => this.showNext(link.href))
    }
  }

  private async showNext(url: string): Promise<void> {
    const fresh = await pageAt(url).catch(() => undefined)
    const list = document.querySelector('[data-list]')
    if (!fresh || !list) {
      location.assign(url)
      return
    }
    const items = Array.from(fresh.querySelectorAll('[data-list] > li'), item => document.importNode(item, true))
    list.append(...items)
    say(this.getAttribute('told') ?? (this.hasAttribute('people') ? AJS.I18n.getText('chorus.people.loaded', items.length) : AJS.I18n.getText('chorus.board.loaded', items.length)))
    items[0]?.querySelector<HTMLElement>('.chorus-card__link, .chorus-hit__name a, .chorus-notice__title')?.focus()
    const next = fresh.querySelector('.chorus-more')
    this.parentElement?.replaceChildren(...Array.from(next?.childNodes ?? [], node => document.importNode(node, true)))
  }
}
