import {call} from './api'
import {once} from './dom'
import {say} from './live'
import {takeOver, thisPage} from './markup'
import {showProblem} from './problem'

interface Endorsed {
  readonly endorsements?: number
}

/** The verb Endorse: pressing again takes it back. What is shown at once is put right by the server's answer. */
export class ChorusEndorse extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: MouseEvent): void => {
    const isSecondOfDouble = event.detail > 1
    if (!isSecondOfDouble && (event.target as Element).closest('button')) {
      void once(this, () => this.toggle())
    }
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  private get count(): number {
    return Number(this.querySelector<HTMLElement>('[data-count]')?.dataset['count'] ?? 0)
  }

  private async toggle(): Promise<void> {
    const before = this.button?.getAttribute('aria-pressed') === 'true'
    const count = this.count
    showProblem(this)
    this.show(!before, count + (before ? -1 : 1))
    try {
      const answer = await call<Endorsed>(before ? 'DELETE' : 'PUT', `/ideas/${this.getAttribute('idea')}/endorsement`, before ? undefined : {})
      this.show(!before, answer.endorsements ?? this.count)
      say(before ? AJS.I18n.getText('chorus.verb.endorse.undone') : AJS.I18n.getText('chorus.verb.endorse.done', this.count))
    } catch (failure) {
      this.show(before, count)
      showProblem(this, failure)
      return
    }
    await this.tellEndorsers()
  }

  private async tellEndorsers(): Promise<void> {
    if (document.querySelector('[data-region="endorsers"]')) {
      await thisPage().then(fresh => takeOver(fresh, ['endorsers']), () => undefined)
    }
  }

  private show(endorsed: boolean, count: number): void {
    this.button?.setAttribute('aria-pressed', String(endorsed))
    const shown = this.querySelector<HTMLElement>('[data-count]')
    if (shown) {
      shown.dataset['count'] = String(count)
      shown.textContent = count.toLocaleString(document.documentElement.lang || undefined)
    }
  }
}
