import {follow} from './after'
import {call} from './api'
import {make, once} from './dom'
import {showProblem} from './problem'

/** A button for one REST call, which sends `data-state` where there is one; with `ask` it is done only after a second, plain question beside it. */
export class ChorusAction extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
  }

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element
    if (!target.closest('button')) {
      return
    }
    const question = this.getAttribute('ask')
    if (question && !target.closest('[data-yes]')) {
      this.ask(question)
    } else {
      void this.send()
    }
  }

  private ask(question: string): void {
    const button = this.querySelector<HTMLButtonElement>('button')
    if (!button || button.hidden) {
      return
    }
    const box = make('span', 'chorus-ask', question)
    box.setAttribute('role', 'group')
    box.setAttribute('aria-label', question)
    const yes = make('button', 'chorus-button chorus-button--danger chorus-button--small', AJS.I18n.getText('chorus.common.ask.yes'))
    yes.dataset['yes'] = 'true'
    const no = make('button', 'chorus-button chorus-button--quiet chorus-button--small', AJS.I18n.getText('chorus.common.ask.no'))
    yes.type = no.type = 'button'
    const close = (event: Event): void => {
      event.stopPropagation()
      box.remove()
      button.hidden = false
      button.focus()
    }
    no.addEventListener('click', close)
    box.addEventListener('keydown', event => event.key === 'Escape' && close(event))
    box.append(yes, no)
    button.hidden = true
    this.append(box)
    no.focus()
  }

  private async send(): Promise<void> {
    await once(this, async () => {
      showProblem(this)
      try {
        const method = this.getAttribute('method') ?? 'POST'
        const state = this.dataset['state']
        await follow(this, await call(method, this.getAttribute('action') ?? '', state ? {state} : undefined))
      } catch (failure) {
        showProblem(this, failure)
      }
    })
  }
}
