import {call} from '../common/api'
import {make, once} from '../common/dom'
import {showProblem} from '../common/problem'

/** One reaction to a comment, given or taken back. */
export class ChorusReact extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: MouseEvent): void => {
    if (event.detail <= 1 && (event.target as Element).closest('button')) {
      void once(this, () => this.toggle())
    }
  }

  private async toggle(): Promise<void> {
    const button = this.querySelector('button')
    const given = button?.getAttribute('aria-pressed') === 'true'
    showProblem(this)
    this.show(!given, given ? -1 : 1)
    try {
      await call(given ? 'DELETE' : 'PUT', this.getAttribute('action') ?? '', given ? undefined : {})
    } catch (failure) {
      this.show(given, given ? 1 : -1)
      showProblem(this, failure)
    }
  }

  private show(given: boolean, change: number): void {
    const button = this.querySelector('button')
    const count = button?.querySelector('.chorus-reaction__count')
    const number = Number(count?.textContent ?? 0) + change
    button?.setAttribute('aria-pressed', String(given))
    count?.remove()
    if (number > 0) {
      button?.append(make('span', 'chorus-reaction__count', String(number)))
    }
  }
}
