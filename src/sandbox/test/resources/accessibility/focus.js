/*
 * Walks the main part with the test's Tab key. `step` answers '' where the focus can be seen, a complaint where it
 * cannot, null once the focus has left; `again` looks at all that was met once more; `missed` answers what can be used
 * and was never met.
 */
(() => {
  const main = document.querySelector('main')
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
  const met = new Set()
  const name = element => element.outerHTML.slice(0, 120).replace(/\s+/g, ' ')
  const looks = new Map()

  /** What can tell the focus: of the element, of what stands for it, and of what is around it. */
  const looksOf = element => {
    const near = [element, element.nextElementSibling, element.firstElementChild, element.parentElement,
      element.closest('label'), element.closest('form')?.parentElement]
    return near.filter(one => one).map(one => {
      const style = getComputedStyle(one)
      const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor
      return [outline, style.boxShadow, style.borderColor].join()
    }).join(';')
  }
  const visible = element => !element.disabled && element.tabIndex >= 0
    && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
  const found = () => Array.from(main.querySelectorAll(usable)).filter(visible)
  const standIn = element => element.type === 'radio'
    && Array.from(main.querySelectorAll(`input[type=radio][name="${element.name}"]`)).some(other => other.form === element.form && met.has(other))

  document.activeElement?.blur()
  for (const element of found()) {
    looks.set(element, looksOf(element))
  }
  main.tabIndex = -1
  main.focus()
  window.focusWalk = {
    step() {
      const element = document.activeElement
      if (!main.contains(element) || element === main || met.has(element)) {
        return null
      }
      met.add(element)
      const before = looks.get(element)
      return before === undefined || before !== looksOf(element) ? '' : `focus cannot be seen on ${name(element)}`
    },
    /** In other colours: what was met looks different with the focus there too. */
    again() {
      document.activeElement?.blur()
      const plain = new Map([...met].filter(element => element.isConnected && visible(element)).map(element => [element, looksOf(element)]))
      const faults = []
      for (const [element, before] of plain) {
        element.focus()
        if (document.activeElement !== element || before === looksOf(element)) {
          faults.push(`focus cannot be seen in other colours on ${name(element)}`)
        }
        element.blur()
      }
      return faults
    },
    missed: () => found().filter(element => !met.has(element) && !standIn(element)).map(element => `never reached by Tab: ${name(element)}`)
  }
})()
