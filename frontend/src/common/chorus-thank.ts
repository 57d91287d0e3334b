import {call} from './api'
import {namesIn} from './chorus-form'
import {focusOn, freshId, make, once} from './dom'
import {draft, keepDraft} from './drafts'
import {showProblem} from './problem'

interface Words {
  readonly topic: string
  readonly message: string
}

const LONGEST = 500
const TOPICS_OFFERED = 5

/**
 * Thanks somebody (`receiver`, `name`) for a topic, pointing at a work (`kind`, `work`) with `topics` to choose from.
 * The link inside leads to a page that does the same; with `open` the form stands there from the beginning.
 */
export class ChorusThank extends HTMLElement {
  private panel: HTMLElement | undefined

  connectedCallback(): void {
    if (this.hasAttribute('open')) {
      this.show()
      return
    }
    this.opener?.setAttribute('role', 'button')
    this.opener?.setAttribute('aria-expanded', 'false')
    this.addEventListener('click', this.clicked)
    this.addEventListener('keydown', this.pressed)
  }

  private get opener(): HTMLElement | null {
    return this.querySelector('[data-thank]')
  }

  private get name(): string {
    return this.getAttribute('name') ?? ''
  }

  private get draftName(): string {
    return `thank-${this.getAttribute('kind')}-${this.getAttribute('work')}-${this.getAttribute('receiver')}`
  }

  private readonly clicked = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[data-thank]') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      this.toggle()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === ' ' && event.target === this.opener) {
      event.preventDefault()
      this.toggle()
    } else if (event.key === 'Escape' && this.panel) {
      this.close()
    }
  }

  private toggle(): void {
    if (this.panel) {
      this.close()
    } else {
      this.show().querySelector('input')?.focus()
    }
  }

  private close(): void {
    this.panel?.remove()
    this.panel = undefined
    this.opener?.setAttribute('aria-expanded', 'false')
    this.opener?.focus()
  }

  private show(): HTMLElement {
    const words = this.kept()
    const form = make('form', 'chorus-panel chorus-thank__panel')
    const title = make('h4', 'chorus-panel__title', AJS.I18n.getText('chorus.thank.title', this.name))
    title.id = freshId('thank')
    form.setAttribute('aria-labelledby', title.id)
    form.append(title, this.topicField(words.topic), messageField(words.message), problemPlace(), this.buttons())
    form.addEventListener('input', () => this.keep(form))
    form.addEventListener('submit', event => {
      event.preventDefault()
      void this.send(form)
    })
    form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit()
      }
    })
    this.panel = form
    this.append(form)
    this.opener?.setAttribute('aria-expanded', 'true')
    return form
  }

  /** A field that completes topics, and those of the work to take with one click. */
  private topicField(value: string): HTMLElement {
    const box = make('div', 'chorus-field')
    const topics = document.createElement('chorus-topics')
    const label = make('label', '')
    const field = make('input', 'chorus-input')
    field.name = 'topic'
    field.required = true
    field.maxLength = 61
    field.autocomplete = 'off'
    field.placeholder = AJS.I18n.getText('chorus.thank.topic.hint')
    field.value = value
    label.append(make('span', 'chorus-field__label', AJS.I18n.getText('chorus.thank.topic')), field)
    topics.append(label)
    box.append(topics)
    const offered = namesIn(this.getAttribute('topics') ?? '').slice(0, TOPICS_OFFERED)
    if (offered.length > 0) {
      const row = make('div', 'chorus-thank__topics')
      row.setAttribute('role', 'group')
      row.setAttribute('aria-label', AJS.I18n.getText('chorus.thank.topic.offered'))
      row.append(...offered.map(name => offer(name, field)))
      box.append(row)
    }
    return box
  }

  private buttons(): HTMLElement {
    const row = make('div', 'chorus-buttons')
    const send = make('button', 'chorus-button chorus-button--primary', AJS.I18n.getText('chorus.thank.send'))
    send.type = 'submit'
    row.append(send)
    if (!this.hasAttribute('open')) {
      const cancel = make('button', 'chorus-button chorus-button--quiet', AJS.I18n.getText('chorus.common.cancel'))
      cancel.type = 'button'
      cancel.addEventListener('click', () => this.close())
      row.append(cancel)
    }
    return row
  }

  private async send(form: HTMLFormElement): Promise<void> {
    await once(this, async () => {
      showProblem(form)
      const {topic, message} = wordsIn(form)
      const kind = this.getAttribute('kind') ?? ''
      const work = kind ? {kind, id: this.getAttribute('work') ?? ''} : null
      try {
        const given = await call<{id: number; topic: {name: string}}>('POST', '/endorsements', {
          receiver: this.getAttribute('receiver') ?? '', topic: namesIn(topic)[0] ?? '', message, work,
        })
        keepDraft(this.draftName, '')
        this.thanked(given.id, given.topic.name)
      } catch (failure) {
        showProblem(form, failure)
      }
    })
  }

  private thanked(id: number, topic: string): void {
    const done = make('p', 'chorus-thank__done')
    const back = make('button', 'chorus-link', AJS.I18n.getText('chorus.thank.back'))
    back.type = 'button'
    back.addEventListener('click', () => void this.takeBack(id, done))
    const said = make('span', '', AJS.I18n.getText('chorus.thank.done', this.name, topic))
    said.setAttribute('role', 'status')
    done.append(said, ' ', back, problemPlace())
    this.panel?.replaceWith(done)
    this.panel = undefined
    const opener = this.opener
    if (opener) {
      opener.hidden = true
    }
    focusOn(said)
  }

  private async takeBack(id: number, done: HTMLElement): Promise<void> {
    await once(this, async () => {
      try {
        await call('DELETE', `/endorsements/${id}`)
      } catch (failure) {
        showProblem(done, failure)
        return
      }
      done.remove()
      const opener = this.opener
      if (opener) {
        opener.hidden = false
        opener.setAttribute('aria-expanded', 'false')
        opener.focus()
      } else {
        this.show()
      }
    })
  }

  private kept(): Words {
    try {
      return {topic: '', message: '', ...(JSON.parse(draft(this.draftName) || '{}') as Partial<Words>)}
    } catch {
      return {topic: '', message: ''}
    }
  }

  private keep(form: HTMLFormElement): void {
    const words = wordsIn(form)
    keepDraft(this.draftName, words.topic || words.message ? JSON.stringify(words) : '')
  }
}

function wordsIn(form: HTMLFormElement): Words {
  return {topic: form.querySelector('input')?.value ?? '', message: form.querySelector('textarea')?.value ?? ''}
}

function messageField(value: string): HTMLElement {
  const label = make('label', 'chorus-field')
  const field = make('textarea', 'chorus-input chorus-input--text')
  field.name = 'message'
  field.rows = 2
  field.maxLength = LONGEST
  field.placeholder = AJS.I18n.getText('chorus.thank.message.hint')
  field.value = value
  label.append(make('span', 'chorus-field__label', AJS.I18n.getText('chorus.thank.message')), field)
  return label
}

function offer(name: string, field: HTMLInputElement): HTMLElement {
  const button = make('button', 'chorus-thank__topic', name)
  button.type = 'button'
  button.addEventListener('click', () => {
    field.value = name
    field.dispatchEvent(new Event('change', {bubbles: true}))
    field.form?.dispatchEvent(new Event('input'))
    field.form?.querySelector('textarea')?.focus()
  })
  return button
}

function problemPlace(): HTMLElement {
  const place = make('p', 'chorus-problem')
  place.setAttribute('role', 'alert')
  place.dataset['problem'] = 'true'
  place.hidden = true
  return place
}
