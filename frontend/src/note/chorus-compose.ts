import {call} from '../common/api'
import {namesIn} from '../common/chorus-form'
import {freshWord, once} from '../common/dom'
import {draft, keepDraft} from '../common/drafts'
import {showProblem} from '../common/problem'
import {keyOpens, setKeyOpens} from './shortcut'

interface NoteJson {
  readonly id: number
}

/** What is typed and not yet known to have arrived; `id` makes sending it again the same note. */
interface Draft {
  readonly id: string
  readonly kind?: string
  readonly text?: string
  readonly topics?: string
  /** Whom it is for: a space's key, empty for everybody. */
  readonly space?: string
  /** The page it was begun on, as long as it is to be about that. */
  readonly about?: About | undefined
  /** What was last sent without an answer. */
  readonly sent?: string
}

interface About {
  readonly id: string
  readonly title: string
}

/** A note was posted. */
export class PostedEvent extends Event {
  constructor(readonly noteId: number) {
    super('chorus-posted', {bubbles: true, composed: true})
  }
}

/** Writes a note: each kind asks its own question, a draft outlives the tab, and it is sent exactly once. */
export class ChorusCompose extends HTMLElement {
  private once = freshWord()
  private sent = ''
  /** Whether the browser keeps what is typed here. */
  private kept = false

  connectedCallback(): void {
    this.addEventListener('submit', this.submitted)
    this.addEventListener('input', this.typed)
    this.addEventListener('change', this.chosen)
    this.addEventListener('keydown', this.pressed)
    this.restore()
    this.prompt()
    this.offerKey()
  }

  private readonly typed = (): void => {
    this.leaveSent()
    this.keep()
  }

  private readonly chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement
    if (field.closest('[data-key]')) {
      setKeyOpens(field.checked)
    } else if (field.name === 'kind') {
      this.prompt()
      this.typed()
    } else if (field.name === 'space' || field.name === 'about') {
      this.typed()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.querySelector('form')?.requestSubmit()
    }
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault()
    void once(this, () => this.post())
  }

  focusText(): void {
    const field = this.text
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }

  private get text(): HTMLTextAreaElement | null {
    return this.querySelector('textarea')
  }

  private get topics(): HTMLInputElement | null {
    return this.querySelector('[name=topics]')
  }

  private get kind(): HTMLInputElement | null {
    return this.querySelector('[name=kind]:checked')
  }

  private get space(): HTMLSelectElement | null {
    return this.querySelector('select[name=space]')
  }

  private get about(): About | undefined {
    const box = this.querySelector<HTMLInputElement>('[name=about]:checked')
    return box ? {id: box.value, title: box.closest('label')?.querySelector('b')?.textContent ?? ''} : undefined
  }

  private get draftName(): string {
    return this.getAttribute('draft') ?? 'note'
  }

  private prompt(): void {
    const field = this.text
    if (field) {
      field.placeholder = this.kind?.dataset['prompt'] ?? ''
    }
  }

  /** What another tab has sent, or thrown away, is done with: what is typed from then on is another note. */
  private leaveSent(): void {
    if (this.kept && !draft(this.draftName)) {
      this.once = freshWord()
      this.sent = ''
    }
  }

  private keep(): void {
    const text = this.text?.value ?? ''
    const topics = this.topics?.value ?? ''
    const written: Draft = {id: this.once, kind: this.kind?.value, text, topics, space: this.space?.value, about: this.about, sent: this.sent}
    const some = Boolean(text.trim() || topics.trim())
    const done = keepDraft(this.draftName, some ? JSON.stringify(written) : '')
    this.kept = done && some
    const told = this.querySelector<HTMLElement>('[data-kept]')
    if (told) {
      told.hidden = !done || !text.trim()
    }
  }

  private restore(): void {
    const kept = draft(this.draftName)
    const field = this.text
    if (!kept || !field || field.value.trim() && field.value !== field.defaultValue) {
      return
    }
    try {
      const {id, kind, text = '', topics = '', space, about, sent = ''} = JSON.parse(kept) as Draft
      this.kept = true
      this.once = id || this.once
      this.sent = sent
      field.value = text
      if (this.topics) {
        this.topics.value = topics
      }
      const choice = Array.from(this.querySelectorAll<HTMLInputElement>('[name=kind]')).find(one => one.value === kind)
      if (choice) {
        choice.checked = true
      }
      this.restorePlace(space, about)
    } catch {
      keepDraft(this.draftName, '')
    }
  }

  /** Words begun elsewhere are for whom they were there, and about what: the page one is on now must not widen that. */
  private restorePlace(space: string | undefined, about: About | undefined): void {
    const choice = this.space
    if (choice && space !== undefined) {
      if (!Array.from(choice.options).some(option => option.value === space)) {
        choice.add(new Option(space, space))
      }
      choice.value = space
    }
    const box = this.querySelector<HTMLInputElement>('[name=about]')
    if (box) {
      box.checked = about !== undefined
      const title = box.closest('label')?.querySelector('b')
      if (about && title) {
        box.value = about.id
        title.textContent = about.title
      }
    }
  }

  /** Only where a page offers the key: elsewhere there is none. */
  private offerKey(): void {
    const offer = this.querySelector<HTMLElement>('[data-key]')
    const box = offer?.querySelector('input')
    if (offer && box && document.getElementById('chorus-write-note')) {
      offer.hidden = false
      box.checked = keyOpens()
    }
  }

  private async post(): Promise<void> {
    showProblem(this)
    const text = this.text?.value ?? ''
    const topics = namesIn(this.topics?.value ?? '')
    const about = this.about?.id
    const space = this.space?.value
    const content = JSON.stringify({text, topics})
    const changedSince = this.sent !== '' && this.sent !== content
    try {
      this.sent = content
      this.keep()
      const note = await call<NoteJson>('POST', '/notes', {id: this.once, kind: this.kind?.value, text, topics,
        audience: space ? {space} : {}, ...(about ? {about: Number(about)} : {})})
      if (changedSince) {
        await call('PUT', `/notes/${note.id}`, {text, topics})
      }
      this.done(note)
    } catch (failure) {
      showProblem(this, failure)
    }
  }

  private done(note: NoteJson): void {
    this.once = freshWord()
    this.sent = ''
    this.kept = false
    keepDraft(this.draftName, '')
    this.querySelector('form')?.reset()
    this.prompt()
    const kept = this.querySelector<HTMLElement>('[data-kept]')
    if (kept) {
      kept.hidden = true
    }
    this.dispatchEvent(new PostedEvent(note.id))
  }
}
