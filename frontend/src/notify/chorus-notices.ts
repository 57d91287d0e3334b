import {call} from '../common/api'
import {focusOn, once} from '../common/dom'
import {say} from '../common/live'
import {showProblem} from '../common/problem'
import {keep, known} from './unread'

interface Left {
  readonly unread: number
}

/** The list of notices: all become read by a button, and one by opening what it is about. */
export class ChorusNotices extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element
    const button = target.closest<HTMLElement>('[data-read-all]')
    const notice = target.closest<HTMLElement>('[data-unread-id]')
    if (button) {
      void this.readAll(button)
    } else if (notice && target.closest('a')) {
      void this.read(notice)
    }
  }

  private async readAll(button: HTMLElement): Promise<void> {
    await once(this, async () => {
      showProblem(this)
      try {
        const {unread} = await call<Left>('PUT', '/notices/read', {upTo: Number(button.dataset['readAll'])})
        this.querySelectorAll<HTMLElement>('[data-unread-id]').forEach(unmark)
        button.remove()
        this.tell(unread)
        say(AJS.I18n.getText('chorus.notices.read'))
        focusOn(this.querySelector('h1, h2'))
      } catch (failure) {
        showProblem(this, failure)
      }
    })
  }

  /** The page is about to be left, perhaps before the answer comes: the next one's bell counts one less by then. What fails stays unread. */
  private async read(notice: HTMLElement): Promise<void> {
    const before = known() ?? 0
    keep(Math.max(0, before - 1))
    try {
      const {unread} = await call<Left>('PUT', '/notices/read', {ids: [Number(notice.dataset['unreadId'])]})
      unmark(notice)
      this.tell(unread)
    } catch {
      keep(before)
    }
  }

  private tell(unread: number): void {
    keep(unread)
    const text = this.querySelector('[data-unread]')
    if (text) {
      text.textContent = AJS.I18n.getText('chorus.notices.unread', unread)
    }
  }
}

function unmark(notice: HTMLElement): void {
  notice.classList.remove('chorus-notice--unread')
  delete notice.dataset['unreadId']
  notice.querySelector('[data-unread-mark]')?.remove()
}
