import {onKey} from './shortcut'
import type {Wish} from './write'

/**
 * The header's button, N, and links marked so open the composer over any page of the host. Nothing else is loaded
 * until then; where it cannot be, they are the links that they always were.
 */
export function startEverywhere(): void {
  document.addEventListener('click', event => {
    const link = (event.target as Element | null)?.closest?.('#chorus-write-note, a[data-compose]')
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      void open(link instanceof HTMLAnchorElement && link.dataset['compose'] ? link : undefined)
    }
  })
  onKey(() => {
    if (button()) {
      void open()
    }
  })
}

function button(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a#chorus-write-note, #chorus-write-note a')
}

async function open(asked?: HTMLAnchorElement): Promise<void> {
  const link = asked ?? button()
  if (link?.getAttribute('aria-busy') === 'true') {
    return
  }
  link?.setAttribute('aria-busy', 'true')
  try {
    if (!window.chorusWrite) {
      await load()
    }
    await window.chorusWrite?.({...wish(), ...(asked ? wishOf(asked) : {})})
  } catch {
    location.assign(link?.href ?? '')
  } finally {
    link?.removeAttribute('aria-busy')
  }
}

/** What the link would have asked of the composer's own page. */
function wishOf(link: HTMLAnchorElement): Wish {
  return Object.fromEntries(new URL(link.href).searchParams)
}

/** Where the reader is, as the host tells scripts. */
function wish(): Wish {
  return {page: meta('page-id'), space: meta('space-key')}
}

function meta(name: string): string {
  return document.querySelector(`meta[name="ajs-${name}"]`)?.getAttribute('content') ?? ''
}

interface Loader {
  readonly WRM?: {readonly require?: (resources: string) => Promise<unknown>}
}

/** By the host's own loader where it has one, else by the address at which it serves every app's resources. */
async function load(): Promise<void> {
  const require = (window as unknown as Loader).WRM?.require
  if (require) {
    await Promise.resolve(require('wr!org.chorus:note')).catch(() => undefined)
  }
  if (!window.chorusWrite) {
    const locale = meta('user-locale').replace('_', '-')
    const query = locale ? `?locale=${encodeURIComponent(locale)}` : ''
    const place = `${meta('context-path')}/download/batch/org.chorus:note/org.chorus:note`
    await Promise.all([style(`${place}.css${query}`), script(`${place}.js${query}`)])
  }
}

function style(address: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  return loaded(link)
}

function script(address: string): Promise<void> {
  const element = document.createElement('script')
  element.src = address
  return loaded(element)
}

function loaded(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve())
    element.addEventListener('error', () => reject(new Error('not loaded')))
    document.head.append(element)
  })
}
