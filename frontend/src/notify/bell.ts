import {isPlain, openWith} from '../common/load'

declare global {
  interface Window {
    /** Opens or closes the list of the newest notices below the bell; set by the bundle that is loaded for it. */
    chorusBell?: (bell: HTMLAnchorElement) => void
  }
}

/**
 * A click on the bell opens the newest notices below it. They, and all that shows them, are loaded then and not before;
 * where that fails, and on the page of notices itself, the bell is the link that it always was.
 */
export function startBell(bell: HTMLAnchorElement): void {
  if (location.pathname === bell.pathname) {
    return
  }
  bell.setAttribute('aria-haspopup', 'dialog')
  bell.setAttribute('aria-expanded', 'false')
  bell.addEventListener('click', event => {
    if (isPlain(event)) {
      event.preventDefault()
      void openWith(bell, 'bell-list', () => window.chorusBell !== undefined, () => window.chorusBell?.(bell))
    }
  })
}
