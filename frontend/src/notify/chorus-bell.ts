import {get} from '../common/api'
import {icon, make} from '../common/dom'
import {FRESH_MILLISECONDS, giveBackTurn, keep, known, storageKey, takeTurn, UnreadEvent} from './unread'

const BELL = 'M8 2a4 4 0 0 0-4 4c0 3.5-1.5 4.2-1.5 5.5h11C13.5 10.2 12 9.5 12 6a4 4 0 0 0-4-4ZM6.5 13.5a1.5 1.5 0 0 0 3 0'
const MOST_SHOWN = 99

/** In the header's link to the notices: a bell with the number of unread ones, which hidden tabs never ask for. */
export class ChorusBell extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.show(known() ?? 0)
    document.addEventListener('chorus-unread', this.told)
    document.addEventListener('visibilitychange', this.look)
    document.defaultView?.addEventListener('storage', this.heard)
    this.timer = setInterval(this.look, FRESH_MILLISECONDS)
    this.look()
  }

  disconnectedCallback(): void {
    document.removeEventListener('chorus-unread', this.told)
    document.removeEventListener('visibilitychange', this.look)
    document.defaultView?.removeEventListener('storage', this.heard)
    clearInterval(this.timer)
  }

  private readonly told = (event: Event): void => this.show((event as UnreadEvent).unread)

  private readonly heard = (event: StorageEvent): void => {
    if (event.key === storageKey()) {
      this.show(known() ?? 0)
    }
  }

  private readonly look = (): void => {
    if (document.visibilityState === 'visible' && takeTurn()) {
      const view = document.defaultView
      view?.addEventListener('pagehide', giveBackTurn)
      get<{unread: number}>('/notices?limit=1').then(({unread}) => keep(unread), () => undefined)
        .finally(() => view?.removeEventListener('pagehide', giveBackTurn))
    }
  }

  private show(unread: number): void {
    const label = AJS.I18n.getText('chorus.bell.label', unread)
    const link = this.closest('a')
    link?.setAttribute('aria-label', label)
    link?.setAttribute('title', label)
    const count = make('span', 'chorus-bell__count', unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread))
    count.hidden = unread === 0
    this.replaceChildren(icon(BELL), count)
  }
}
