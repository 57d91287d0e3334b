import {make} from './dom'

const SHOWN_MILLISECONDS = 6000

/** Tells what happened to eyes and screen readers alike, for a few seconds, with a link to it where there is one. */
export function say(text: string, link?: HTMLAnchorElement): void {
  const place = document.querySelector('[data-chorus-live]') ?? added()
  const said = make('div', 'chorus-live__said', text)
  if (link) {
    said.append(' ', link)
  }
  place.replaceChildren(said)
  setTimeout(() => said.remove(), SHOWN_MILLISECONDS)
}

/** On a page of the host there is none yet. */
function added(): Element {
  const page = make('div', 'chorus')
  const place = make('div', 'chorus-live')
  place.setAttribute('role', 'status')
  place.setAttribute('aria-live', 'polite')
  place.dataset['chorusLive'] = 'true'
  page.append(place)
  document.body.append(page)
  return place
}
