import {ChangedEvent} from '../common/after'
import {focusOn} from '../common/dom'
import {page} from '../common/host'
import {pageAt} from '../common/markup'
import {showProblem} from '../common/problem'
import {ChorusComment} from '../idea/chorus-comment'

/** One note: panels open below it, its thread unfolds in place, and it is rendered anew when something on it changed. */
export class ChorusNote extends ChorusComment {
  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('click', this.unfolds)
    this.addEventListener('chorus-changed', this.changed as EventListener)
  }

  private readonly unfolds = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('[data-thread]')
    if (link && link.closest('chorus-note') === this && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      void this.render(true, fresh => fresh.querySelector<HTMLElement>('.chorus-post__thread textarea') ?? fresh)
    }
  }

  /** A reply made or changed within it: the whole thread counts it. */
  private readonly changed = (event: ChangedEvent): void => {
    if (event.part === 'thread' && this.parentElement?.closest('chorus-note')) {
      return
    }
    event.stopPropagation()
    const made = event.madeId ? `note-${event.madeId}` : ''
    void this.render(this.hasAttribute('whole'), fresh => (made && fresh.querySelector<HTMLElement>(`#${made}`)) || fresh)
  }

  private async render(whole: boolean, focus: (fresh: HTMLElement) => HTMLElement): Promise<void> {
    try {
      const shown = await pageAt(page(`/notes/${this.getAttribute('note')}/card${whole ? '?whole=true' : ''}`))
      const found = shown.querySelector('chorus-note')
      if (found) {
        const fresh = document.importNode(found, true) as HTMLElement
        this.replaceWith(fresh)
        focusOn(focus(fresh))
      }
    } catch (failure) {
      showProblem(this, failure)
    }
  }
}
