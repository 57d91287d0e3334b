const STORED = 'chorus-note-key'
/** Confluence's own keys come in twos that begin with g: the second belongs to it. */
const SEQUENCE_MILLISECONDS = 1200

/** Whether somebody left the key on in this browser; it is on until it is turned off. */
export function keyOpens(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export function setKeyOpens(on: boolean): void {
  try {
    if (on) {
      localStorage.removeItem(STORED)
    } else {
      localStorage.setItem(STORED, 'off')
    }
  } catch {
    // Storage may be refused: then the key stays on.
  }
}

/** Calls back when N is pressed alone, not while somebody types, nor as the second of two keys, nor over a dialog. */
export function onKey(work: () => void): void {
  let lastAlone = {key: '', at: 0}
  document.addEventListener('keydown', event => {
    const second = lastAlone.key === 'g' && event.timeStamp - lastAlone.at < SEQUENCE_MILLISECONDS
    lastAlone = {key: event.key, at: event.timeStamp}
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat && !event.defaultPrevented
    if (event.key === 'n' && plain && !second && !isTyping(event) && !isCovered() && keyOpens()) {
      event.preventDefault()
      work()
    }
  })
}

function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role=textbox], [contenteditable]'))
}

function isCovered(): boolean {
  return document.querySelector('dialog[open], .aui-layer[open], .aui-blanket:not([hidden]):not([aria-hidden="true"])') !== null
    || document.querySelector('#wysiwyg, #tinymce, .mce-content-body') !== null
}
