import {call} from './api'
import {once} from './dom'
import {say} from './live'
import {showProblem} from './problem'

/**
 * Follows a person, topic, space, board or idea, named by `kind` and `id`; pressing again stops. What is shown at once
 * is taken back when the server refuses.
 */
export class ChorusFollow extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: MouseEvent): void => {
    const isSecondOfDouble = event.detail > 1
    const button = (event.target as Element).closest('button')
    if (button && !isSecondOfDouble) {
      void once(this, () => this.toggle(button))
    }
  }

  private async toggle(button: HTMLButtonElement): Promise<void> {
    const before = button.getAttribute('aria-pressed') === 'true'
    const name = this.getAttribute('name') ?? ''
    showProblem(this)
    show(button, !before)
    try {
      await call(before ? 'DELETE' : 'PUT', this.path(), before ? undefined : {})
      say(before ? AJS.I18n.getText('chorus.follow.undone', name) : AJS.I18n.getText('chorus.follow.done', name))
    } catch (failure) {
      show(button, before)
      showProblem(this, failure)
    }
  }

  private path(): string {
    return `/follows/${this.getAttribute('kind')}/${encodeURIComponent(this.getAttribute('id') ?? '')}`
  }
}

function show(button: HTMLButtonElement, following: boolean): void {
  button.setAttribute('aria-pressed', String(following))
  button.querySelectorAll<HTMLElement>('[data-following]').forEach(word => (word.hidden = word.dataset['following'] !== String(following)))
}
