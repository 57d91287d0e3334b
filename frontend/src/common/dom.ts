/** Makes an element with text only: nothing here reads markup. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', 'chorus-icon')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(space, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

/** Moves the focus to something that cannot take it by itself. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) {
    return
  }
  if (!element.matches('a, button, input, select, textarea, [tabindex]')) {
    element.tabIndex = -1
  }
  element.focus()
}

/** Whether the focus is nowhere, or in what was used: whoever has gone on to something else keeps it there. */
export function isFocusFree(used?: Element): boolean {
  const active = document.activeElement
  return active === null || active === document.body || Boolean(used?.contains(active))
}

let ids = 0

export function freshId(name: string): string {
  ids += 1
  return `chorus-${name}-${ids}`
}

/** Runs the last of a quick row of calls, after a pause. */
export function afterPause(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
  }
}

/** Lets only one run at a time happen: a second click while the first is under way does nothing. */
export async function once(element: HTMLElement, work: () => Promise<void>): Promise<void> {
  if (element.getAttribute('aria-busy') === 'true') {
    return
  }
  element.setAttribute('aria-busy', 'true')
  try {
    await work()
  } finally {
    element.removeAttribute('aria-busy')
  }
}

/** Makes sending the same thing again, after an answer that never came, the same thing. */
export function freshWord(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2)
}
