import {ChangedEvent} from '../common/after'
import {get} from '../common/api'
import {focusOn, isFocusFree} from '../common/dom'
import {page} from '../common/host'
import {keepInPlace} from '../common/in-place'
import {say} from '../common/live'
import {pageAt} from '../common/markup'
import {morph} from '../common/morph'
import {Polling} from '../common/polling'
import {showProblem} from '../common/problem'
import {ChorusComment} from '../idea/chorus-comment'

/**
 * One note: panels open below it, its thread unfolds in place, and it is rendered anew when something on it changed. With
 * its thread it asks whether anything did, and shows that without moving what is read or losing what is typed.
 */
export class ChorusNote extends ChorusComment {
  private readonly polling = new Polling(() => this.poll())

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('click', this.unfolds)
    this.addEventListener('chorus-changed', this.changed as EventListener)
    this.live()
  }

  disconnectedCallback(): void {
    this.polling.stop()
  }

  private live(): void {
    if (this.hasAttribute('mark')) {
      this.polling.start()
    }
  }

  private async poll(): Promise<void> {
    const {mark} = await get<{mark: string}>(`/notes/${this.getAttribute('note')}/thread`)
    if (mark !== this.getAttribute('mark')) {
      this.tell(await this.render(true))
    }
  }

  private readonly unfolds = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('[data-thread]')
    if (link && link.closest('chorus-note') === this && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      void this.shown(true, () => this.querySelector<HTMLElement>('.chorus-post__thread textarea') ?? this)
    }
  }

  /** A reply made or changed within it: the whole thread counts it. */
  private readonly changed = (event: ChangedEvent): void => {
    if (event.part === 'thread' && this.parentElement?.closest('chorus-note')) {
      return
    }
    event.stopPropagation()
    this.put(event.target as Element)
    const made = event.madeId ? `#note-${event.madeId}` : ''
    void this.shown(this.hasAttribute('whole'), () => (made && this.querySelector<HTMLElement>(made)) || this)
  }

  /** What was sent is no longer being typed. */
  private put(sent: Element): void {
    const place = sent.closest('[data-place]')?.closest('chorus-note')
    if (place instanceof ChorusNote) {
      place.close()
    } else if (sent.localName === 'chorus-form') {
      sent.remove()
    }
  }

  private async shown(whole: boolean, focus: () => HTMLElement): Promise<void> {
    const before = document.activeElement
    try {
      await this.render(whole)
      this.querySelector(':scope > [data-problem]')?.remove()
      if (isFocusFree() || document.activeElement === before || document.activeElement === this) {
        focusOn(focus())
      }
    } catch (failure) {
      showProblem(this, failure)
    }
  }

  /** @return the notes that were not shown before */
  private async render(whole: boolean): Promise<ChorusNote[]> {
    const fresh = (await pageAt(page(`/notes/${this.getAttribute('note')}/card${whole ? this.threadQuery() : ''}`))).querySelector('chorus-note')
    if (!fresh) {
      return []
    }
    const before = new Set(this.notes())
    const hadFocus = this.contains(document.activeElement)
    keepInPlace(this.querySelectorAll('.chorus-post__head, .chorus-post__text, .chorus-post__foot'), () => morph(this, fresh, isUnchanged))
    if (hadFocus && !this.contains(document.activeElement)) {
      this.tabIndex = -1
      this.focus({preventScroll: true})
    }
    this.live()
    return this.notes().filter(note => !before.has(note))
  }

  private threadQuery(): string {
    const after = this.getAttribute('after')
    return `?whole=true${after ? `&replies=${encodeURIComponent(after)}` : ''}`
  }

  private notes(): ChorusNote[] {
    return Array.from(this.querySelectorAll<ChorusNote>('chorus-note'))
  }

  private tell(made: readonly ChorusNote[]): void {
    made.forEach(note => note.classList.add('chorus-post--fresh'))
    const others = made.filter(note => !note.hasAttribute('own'))
    const first = others[0]
    if (first) {
      const link = document.createElement('a')
      link.href = `#${first.id}`
      link.textContent = AJS.I18n.getText('chorus.compose.show')
      const who = first.querySelector('.chorus-post__name')?.textContent ?? ''
      say(others.length === 1 ? AJS.I18n.getText('chorus.note.news.one', who) : AJS.I18n.getText('chorus.note.news', others.length), link)
    }
  }
}

/** A whole thread is compared: its replies change without it. */
function isUnchanged(shown: Element, fresh: Element): boolean {
  return fresh.localName === 'chorus-note' && !fresh.hasAttribute('whole') && shown.getAttribute('digest') === fresh.getAttribute('digest')
}
