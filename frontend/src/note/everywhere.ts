import {isPlain, meta, openWith} from '../common/load'
import {onKey} from './shortcut'
import type {Wish} from './write'

/**
 * The header's button, N, and links marked so open the composer over any page of the host. Nothing else is loaded
 * until then; where it cannot be, they are the links that they always were.
 */
export function startEverywhere(): void {
  document.addEventListener('click', event => {
    const link = (event.target as Element | null)?.closest?.('#chorus-write-note, a[data-compose]')
    if (link && isPlain(event)) {
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
  await openWith(asked ?? button(), 'note', () => window.chorusWrite !== undefined,
    () => window.chorusWrite?.({...wish(), ...(asked ? wishOf(asked) : {})}))
}

/** What the link would have asked of the composer's own page. */
function wishOf(link: HTMLAnchorElement): Wish {
  return Object.fromEntries(new URL(link.href).searchParams)
}

/** Where the reader is, as the host tells scripts. */
function wish(): Wish {
  return {page: meta('page-id'), space: meta('space-key')}
}
