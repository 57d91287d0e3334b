import {follow} from './after'
import {call} from './api'
import {once} from './dom'
import {showProblem} from './problem'

/** A form's fields were sent and taken; the answer is the server's JSON. */
export class SentEvent extends Event {
  constructor(readonly answer: {id?: number}) {
    super('chorus-sent', {bubbles: true, composed: true})
  }
}

type Value = string | number | readonly string[]

/**
 * Sends a form's fields as JSON to the REST address `action`, once however often it is clicked; what went wrong is
 * shown above the buttons and nothing typed is lost. Ctrl+Enter sends.
 */
export class ChorusForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.submitted)
    this.addEventListener('keydown', this.pressed)
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.submitted)
    this.removeEventListener('keydown', this.pressed)
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

/** The fields that are meant to be sent: texts, numbers marked as such, and topics as a list. */
export function bodyOf(controls: Iterable<Element>): Record<string, Value> {
  const body: Record<string, Value> = {}
  for (const control of controls) {
    if (isField(control) && control.name && !control.disabled && !control.dataset['local'] && isChosen(control) && isChanged(control)) {
      body[control.name] = valueOf(control)
    }
  }
  return body
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
  if (field.name === 'topics') {
    return namesIn(field.value)
  }
  return field.dataset['number'] ? Number(field.value) : field.value
}

export function namesIn(text: string): string[] {
  return [...new Set(text.split(',').map(name => name.trim().replace(/^#/, '')).filter(name => name !== ''))]
}
