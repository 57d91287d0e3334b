import {call, get, Refused} from '../common/api'
import {once} from '../common/dom'
import {Polling} from '../common/polling'
import {textOf} from '../common/problem'

/** From here on the server could not answer, so that asking again may help. */
const FIRST_FAULT = 500

interface RunJson {
  readonly state: 'running' | 'done' | 'failed'
  readonly done: number
}

/** Has the evidence built anew and tells how far that is, until it has ended. */
export class ChorusRebuild extends HTMLElement {
  private readonly polling = new Polling(() => this.look())
  private run = 0

  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
    // Until then a click would be lost.
    this.querySelector('button')?.removeAttribute('disabled')
  }

  disconnectedCallback(): void {
    this.polling.stop()
  }

  private readonly clicked = (event: Event): void => {
    const button = (event.target as Element).closest('button')
    if (button) {
      void once(this, () => this.start(button))
    }
  }

  private async start(button: HTMLButtonElement): Promise<void> {
    button.disabled = true
    try {
      this.run = (await call<{id: number}>('POST', '/admin/expertise/rebuild')).id
      this.show({state: 'running', done: 0})
      this.polling.start()
    } catch (failure) {
      this.end(textOf(failure), 'error')
    }
  }

  private async look(): Promise<void> {
    try {
      this.show(await get<RunJson>(`/admin/jobs/${this.run}`))
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.status >= FIRST_FAULT) {
        throw failure
      }
      this.end(failure.message, 'error')
    }
  }

  private show({state, done}: RunJson): void {
    if (state === 'running') {
      this.tell(AJS.I18n.getText('chorus.app.evidence.running', done))
    } else if (state === 'done') {
      this.end(AJS.I18n.getText('chorus.app.evidence.done', done), 'success')
    } else {
      this.end(AJS.I18n.getText('chorus.app.evidence.failed', done), 'error')
    }
  }

  private end(text: string, tone: 'success' | 'error'): void {
    this.polling.stop()
    this.tell(text, `aui-message aui-message-${tone}`)
    this.querySelector('button')?.removeAttribute('disabled')
  }

  private tell(text: string, look = ''): void {
    const place = this.querySelector('[data-told]')
    if (place) {
      place.className = look
      place.textContent = text
    }
  }
}
