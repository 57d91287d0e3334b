import {make} from './dom'

const SHOWN_MILLISECONDS = 6000

/** Tells what happened to eyes and screen readers alike, for a few seconds. */
export function say(text: string): void {
  const place = document.querySelector('[data-chorus-live]')
  if (!place) {
    return
  }
  const said = make('div', 'chorus-live__said', text)
  place.replaceChildren(said)
  setTimeout(() => said.remove(), SHOWN_MILLISECONDS)
}
