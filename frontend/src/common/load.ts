interface Loader {
  readonly WRM?: {readonly require?: (resources: string) => Promise<unknown>}
}

/**
 * Loads one of our bundles into a page of the host: by the host's own loader where it has one, else by the address at
 * which it serves every app's resources. `there` says whether it is at work.
 */
async function load(bundle: string, there: () => boolean): Promise<void> {
  const require = (window as unknown as Loader).WRM?.require
  if (require && !there()) {
    await Promise.resolve(require(`wr!org.chorus:${bundle}`)).catch(() => undefined)
  }
  if (!there()) {
    const locale = meta('user-locale').replace('_', '-')
    const query = locale ? `?locale=${encodeURIComponent(locale)}` : ''
    const place = `${meta('context-path')}/download/batch/org.chorus:${bundle}/org.chorus:${bundle}`
    await Promise.all([style(`${place}.css${query}`), script(`${place}.js${query}`)])
  }
}

/**
 * Does in place what a link would open on a page of its own, with a bundle that is loaded for it; where that fails the
 * link is followed. A second click while it is at work does nothing.
 */
export async function openWith(link: HTMLAnchorElement | null, bundle: string, there: () => boolean, work: () => unknown): Promise<void> {
  if (link?.getAttribute('aria-busy') === 'true') {
    return
  }
  link?.setAttribute('aria-busy', 'true')
  try {
    await load(bundle, there)
    await work()
  } catch {
    location.assign(link?.href ?? '')
  } finally {
    link?.removeAttribute('aria-busy')
  }
}

/** What the host tells scripts of the page, the reader and itself. */
export function meta(name: string): string {
  return document.querySelector(`meta[name="ajs-${name}"]`)?.getAttribute('content') ?? ''
}

/** A click that is not to open another tab or window. */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
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
