import {focusOn, isFocusFree} from './dom'

/** The one place where markup of the server becomes elements: text it has made safe, and its own pages. */
export function showSafe(place: Element, html: string): void {
  place.replaceChildren(...parsed(html).body.childNodes)
}

/** The page at an address as the server renders it for this reader, without the host's frame. */
export async function pageAt(url: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetch(url, {headers: {'X-Chorus-Part': 'true'}, credentials: 'same-origin', signal})
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`)
  }
  return parsed(await response.text())
}

/** Puts the named regions of a freshly rendered page in place of those shown. */
export function takeOver(fresh: Document, names: readonly string[]): void {
  for (const name of names) {
    const shown = document.querySelector(`[data-region="${name}"]`)
    const next = fresh.querySelector(`[data-region="${name}"]`)
    if (shown && next) {
      shown.replaceChildren(...Array.from(next.childNodes, node => document.importNode(node, true)))
    }
  }
}

/** Renders regions of this page anew, and moves the focus from what was used for it to what was just made, where there is such a thing. */
export async function refresh(used: Element, names: readonly string[], made = ''): Promise<void> {
  takeOver(await thisPage(), names)
  if (isFocusFree(used)) {
    const place = (made && document.getElementById(made)) || document.querySelector<HTMLElement>(`[data-region="${names[0]}"]`)
    focusOn(place as HTMLElement | null)
  }
}

/** As the server renders it now. */
export function thisPage(): Promise<Document> {
  return pageAt(location.href.split('#')[0] ?? '')
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
