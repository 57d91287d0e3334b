import {call} from '../common/api'
import {once} from '../common/dom'
import {showProblem} from '../common/problem'

/** The secret address of one's feed: made anew and shown this once, or taken back. */
export class ChorusFeed extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element
    if (target.closest('[data-renew]')) {
      void this.change(() => this.renew())
    } else if (target.closest('[data-revoke]')) {
      void this.change(() => this.revoke())
    } else if (target.matches('[data-address]')) {
      this.field?.select()
    }
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('[data-address]')
  }

  private async change(work: () => Promise<void>): Promise<void> {
    await once(this, async () => {
      showProblem(this)
      try {
        await work()
      } catch (failure) {
        showProblem(this, failure)
      }
    })
  }

  private async renew(): Promise<void> {
    const {url} = await call<{url: string}>('POST', '/me/feed')
    this.tell(url, AJS.I18n.getText('chorus.settings.feed.have'), AJS.I18n.getText('chorus.settings.feed.renew'), '')
    if (this.field) {
      this.field.focus()
      this.field.select()
      this.field.scrollLeft = 0
    }
  }

  private async revoke(): Promise<void> {
    await call('DELETE', '/me/feed')
    this.tell('', AJS.I18n.getText('chorus.settings.feed.none'), AJS.I18n.getText('chorus.settings.feed.make'), AJS.I18n.getText('chorus.settings.feed.revoked'))
    this.querySelector<HTMLElement>('[data-renew]')?.focus()
  }

  /** @param url empty where there is none any more */
  private tell(url: string, state: string, button: string, said: string): void {
    if (this.field) {
      this.field.value = url
    }
    this.put('[data-state]', state)
    this.put('[data-renew]', button)
    this.put('[data-said]', said)
    this.hide('[data-made]', url === '')
    this.hide('[data-revoke]', url === '')
  }

  private put(selector: string, text: string): void {
    const place = this.querySelector(selector)
    if (place) {
      place.textContent = text
    }
  }

  private hide(selector: string, hidden: boolean): void {
    const place = this.querySelector<HTMLElement>(selector)
    if (place) {
      place.hidden = hidden
    }
  }
}
