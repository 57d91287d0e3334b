/** Elements look at their content as soon as they are defined, so that waits until all of it is there. */
export function whenParsed(work: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', work, {once: true})
  } else {
    work()
  }
}

/** A page and a macro in it may both bring an element: the first one counts. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) {
    customElements.define(name, element)
  }
}
