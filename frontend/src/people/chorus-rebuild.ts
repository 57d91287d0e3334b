import {call, get} from '../common/api'
import {once} from '../common/dom'
import {Polling} from '../common/polling'
import {showProblem} from '../common/problem'

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
    this.removeEventListener('click', this.clicked)
    this.polling.stop()
  }

  private readonly clicked = (event: Event): void => {
    const button = (event.target as Element).closest('button')
    if (button) {
      void once(this, () => this.start(button))
    }
  }

  private async start(button: HTMLButtonElement): Promise<void> {
    showProblem(this)
    button.disabled = true
    try {
      this.run = (await call<{id: number}>('POST', '/admin/expertise/rebuild')).id
      this.tell({state: 'running', done: 0})
      this.polling.start()
    } catch (failure) {
      button.disabled = false
      showProblem(this, failure)
    }
  }

  private async look(): Promise<void> {
    const run = await get<RunJson>(`/admin/jobs/${this.run}`)
    this.tell(run)
    if (run.state !== 'running') {
      this.polling.stop()
      this.querySelector('button')?.removeAttribute('disabled')
    }
  }

  private tell(run: RunJson): void {
    const place = this.querySelector('[data-told]')
    if (place) {
      place.textContent = textOf(run)
    }
  }
}

function textOf({state, done}: RunJson): string {
  if (state === 'running') {
    return AJS.I18n.getText('chorus.app.evidence.running', done)
  }
  return state === 'done' ? AJS.I18n.getText('chorus.app.evidence.done', done) : AJS.I18n.getText('chorus.app.evidence.failed', done)
}
