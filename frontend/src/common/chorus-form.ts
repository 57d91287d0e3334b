import {follow} from './after'
import {call} from './api'
import {dayOf, endOf} from './day'
import {freshWord, once} from './dom'
import {showProblem} from './problem'

/** A form's fields were sent and taken; the answer is the server's JSON. */
export class SentEvent extends Event {
  constructor(readonly answer: {id?: number}) {
    super('chorus-sent', {bubbles: true, composed: true})
  }
}

type Value = string | number | boolean | readonly string[]

/**
 * Sends a form's fields as JSON to the REST address `action`, once however often it is clicked; what went wrong is
 * shown above the buttons and nothing typed is lost. Ctrl+Enter sends.
 */
export class ChorusForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.submitted)
    this.addEventListener('keydown', this.pressed)
    this.addEventListener('change', this.changed)
    this.querySelectorAll<HTMLInputElement>('input[type=date][data-at]').forEach(showDay)
  }

  /** A part with `data-when="kind=challenge"` is there, and sent, only while that is chosen. */
  private readonly changed = (event: Event): void => {
    const {name, value} = event.target as HTMLInputElement
    this.querySelectorAll<HTMLElement>(`[data-when^="${CSS.escape(name)}="]`).forEach(part => {
      part.hidden = part.dataset['when'] !== `${name}=${value}`
      part.querySelectorAll<HTMLInputElement>('input').forEach(field => (field.disabled = part.hidden))
    })
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault()
    void this.send()
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.form?.requestSubmit()
    }
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  private async send(): Promise<void> {
    await once(this, async () => {
      showProblem(this)
      this.querySelectorAll<HTMLInputElement>('[data-once]').forEach(field => (field.value ||= freshWord()))
      try {
        const answer = await call<{id?: number}>(this.getAttribute('method') ?? 'POST', this.getAttribute('action') ?? '', this.body())
        this.dispatchEvent(new SentEvent(answer))
        await follow(this, answer)
      } catch (failure) {
        showProblem(this, failure)
      }
    })
  }

  private body(): Record<string, Value> {
    return bodyOf(this.form?.elements ?? [])
  }
}

/** The server has put the day there as it is in UTC. */
function showDay(field: HTMLInputElement): void {
  const at = field.dataset['at']
  if (at) {
    field.value = field.dataset['original'] = dayOf(at)
  }
}

/** The fields that are meant to be sent: texts, numbers marked as such, and topics as a list. */
export function bodyOf(controls: Iterable<Element>): Record<string, Value> {
  const body: Record<string, Value> = {}
  for (const control of controls) {
    if (isField(control) && control.name && !control.disabled && !control.dataset['local'] && isChosen(control) && isChanged(control)) {
      body[control.name] = control.dataset['list'] ? [...listIn(body[control.name]), control.value] : valueOf(control)
    }
  }
  return body
}

function listIn(value?: Value): readonly string[] {
  return Array.isArray(value) ? value : []
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isField(element: Element): element is Field {
  return element.matches('input, textarea, select')
}

function isChosen(field: Field): boolean {
  return !(field instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(field.type) || field.checked
}

/** A text put there to be changed, and left as it was, says nothing. */
function isChanged(field: Field): boolean {
  return field.dataset['original'] === undefined || field.dataset['original'] !== field.value
}

function valueOf(field: Field): Value {
  if (field.name === 'topics' || field.dataset['names']) {
    return namesIn(field.value)
  }
  if (field.type === 'date') {
    return field.value && endOf(field.value)
  }
  if (field.dataset['boolean']) {
    return field.value === 'true'
  }
  return field.dataset['number'] ? Number(field.value) : field.value
}

export function namesIn(text: string): string[] {
  return [...new Set(text.split(',').map(name => name.trim().replace(/^#/, '')).filter(name => name !== ''))]
}
