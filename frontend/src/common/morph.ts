/** What the reader or a script has put there, which no markup of the server knows of. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['aria-expanded', 'aria-busy', 'tabindex', 'open', 'hidden', 'style'])
const LEFT_ALONE = 'chorus-form, chorus-thank, [data-place], [aria-busy=true]'
const KEPT = '[data-problem], .chorus-ask'

/**
 * Makes what is shown like what is fresh and leaves alone whatever is alike in both, with the focus, the selection and
 * the scripts at work in it. Forms stay as they are, and one with words in it stays even where there would be none.
 *
 * @param isAlike whether two elements need no comparison
 */
export function morph(shown: Element, fresh: Element, isAlike: (shown: Element, fresh: Element) => boolean): void {
  takeAttributes(shown, fresh)
  const pairs = paired(shown, fresh)
  const kept = new Set<Node>(pairs.values())
  Array.from(shown.childNodes).filter(node => !kept.has(node) && !stays(node)).forEach(node => node.remove())
  let place = shown.firstChild
  for (const node of Array.from(fresh.childNodes)) {
    const partner = pairs.get(node)
    if (partner) {
      update(partner, node, isAlike)
      place = partner.nextSibling
    } else {
      shown.insertBefore(document.importNode(node, true), place)
    }
  }
}

/** In the same order on both sides, so that nothing has to be moved: moving would take away the focus. */
function paired(shown: Element, fresh: Element): Map<Node, Node> {
  const pairs = new Map<Node, Node>()
  const left = Array.from(shown.childNodes)
  for (const node of Array.from(fresh.childNodes)) {
    const at = left.findIndex(one => nameOf(one) === nameOf(node))
    if (at >= 0) {
      pairs.set(node, left[at] as Node)
      left.splice(0, at + 1)
    }
  }
  return pairs
}

function nameOf(node: Node): string {
  if (!(node instanceof HTMLElement)) {
    return node.nodeName
  }
  const named = node.localName === 'li' ? node.firstElementChild ?? node : node
  const own = named.getAttribute('note') ?? named.getAttribute('action') ?? named.getAttribute('data-open') ?? named.getAttribute('data-form')
  return [node.localName, node.classList[0] ?? '', own ?? ''].join(' ')
}

function update(shown: Node, fresh: Node, isAlike: (shown: Element, fresh: Element) => boolean): void {
  if (shown instanceof HTMLTemplateElement && fresh instanceof HTMLTemplateElement) {
    shown.content.replaceChildren(document.importNode(fresh.content, true))
  } else if (shown instanceof Element && fresh instanceof Element) {
    if (!shown.matches(LEFT_ALONE) && !isSameTime(shown, fresh) && !isAlike(shown, fresh)) {
      morph(shown, fresh, isAlike)
    }
  } else if (shown.nodeValue !== fresh.nodeValue) {
    shown.nodeValue = fresh.nodeValue
  }
}

/** A script has told it in the reader's own time zone. */
function isSameTime(shown: Element, fresh: Element): boolean {
  return shown.localName === 'chorus-time' && timeIn(shown) === timeIn(fresh)
}

function timeIn(element: Element): string | undefined {
  return element.querySelector('time')?.dateTime
}

function stays(node: Node): boolean {
  return node instanceof Element && (node.matches(KEPT)
    || Array.from(node.querySelectorAll('textarea')).some(field => field.value.trim() !== field.defaultValue.trim()))
}

function takeAttributes(shown: Element, fresh: Element): void {
  for (const {name} of Array.from(shown.attributes)) {
    if (!fresh.hasAttribute(name) && !OWN_ATTRIBUTES.has(name)) {
      shown.removeAttribute(name)
    }
  }
  for (const {name, value} of Array.from(fresh.attributes)) {
    if (shown.getAttribute(name) !== value && !OWN_ATTRIBUTES.has(name)) {
      shown.setAttribute(name, value)
    }
  }
}
