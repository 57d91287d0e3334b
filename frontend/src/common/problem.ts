import {Refused} from './api'
import {make} from './dom'

/** Shows beside its cause what went wrong; an empty text takes it away. */
export function showProblem(place: HTMLElement, failure?: unknown): void {
  const box = place.querySelector<HTMLElement>('[data-problem]') ?? added(place)
  box.hidden = failure === undefined
  box.textContent = failure === undefined ? '' : textOf(failure)
}

function added(place: HTMLElement): HTMLElement {
  const box = make('p', 'chorus-problem')
  box.dataset['problem'] = 'true'
  box.setAttribute('role', 'alert')
  place.append(box)
  return box
}

/** The server's own sentence, if it had one. */
export function textOf(failure: unknown): string {
  return failure instanceof Refused ? failure.message : AJS.I18n.getText('chorus.common.fault')
}
