import {make} from './dom'

/** From here on it is worth knowing how much there is left. */
const NEAR = 0.1
/** What a screen reader is told of, so that not every key is answered. */
const STEPS = [500, 200, 100, 50, 20, 0]

/**
 * Tells below a field, near the end, how many characters the server still takes. What is pasted stays whole, with what
 * is too much counted, where the browser by itself would cut it off without a word.
 */
export function showRoom(field: HTMLTextAreaElement, after: Element): void {
  const most = field.maxLength
  if (most <= 0) {
    return
  }
  field.removeAttribute('maxlength')
  const shown = make('p', 'chorus-text__room')
  shown.setAttribute('aria-hidden', 'true')
  const told = make('span', 'chorus-hidden')
  told.setAttribute('role', 'status')
  after.after(shown, told)
  let step: number | undefined
  const count = (): void => {
    const left = most - field.value.length
    const near = left < Math.max(most * NEAR, 1)
    shown.hidden = !near
    shown.textContent = near ? textOf(left) : ''
    shown.classList.toggle('chorus-text__room--none', left < 0)
    field.setCustomValidity(left < 0 ? textOf(left) : '')
    const next = near ? stepOf(left) : undefined
    if (next !== step) {
      step = next
      told.textContent = shown.textContent
    }
  }
  field.addEventListener('input', count)
  field.form?.addEventListener('reset', () => setTimeout(count))
  count()
}

function textOf(left: number): string {
  return left < 0 ? AJS.I18n.getText('chorus.text.room.over', -left) : AJS.I18n.getText('chorus.text.room', left)
}

function stepOf(left: number): number {
  return left < 0 ? -1 : STEPS.filter(step => step >= left).at(-1) ?? Infinity
}
