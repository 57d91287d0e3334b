import {freshId, icon, make} from '../common/dom'
import {page} from '../common/host'
import {say} from '../common/live'
import {pageAt} from '../common/markup'
import {ChorusCompose, PostedEvent} from './chorus-compose'

export interface Wish {
  readonly page?: string
  readonly space?: string
  readonly kind?: string
  readonly to?: string
  readonly topic?: string
}

/** Lays the composer over the page one is on, linked to it. */
export async function write(wish: Wish): Promise<void> {
  if (document.querySelector('dialog.chorus-dialog[open]')) {
    return
  }
  const before = document.activeElement
  const query = new URLSearchParams(Object.entries(wish).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()
  const address = page(`/compose${query ? `?${query}` : ''}`)
  const dialog = make('dialog', 'chorus chorus-dialog')
  try {
    const found = (await pageAt(address)).querySelector('chorus-compose')
    if (!found) {
      throw new Error('no composer')
    }
    dialog.append(head(dialog), document.importNode(found, true))
  } catch {
    location.assign(address)
    return
  }
  document.body.append(dialog)
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (before instanceof HTMLElement) {
      before.focus()
    }
  })
  dialog.addEventListener('keydown', event => {
    // The host's own scripts take Escape away from the browser before it closes a dialog.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault()
      dialog.close()
    }
  })
  dialog.addEventListener('chorus-posted', event => posted(dialog, event as PostedEvent))
  later(dialog)
  dialog.showModal()
  dialog.querySelector<ChorusCompose>('chorus-compose')?.focusText()
}

function head(dialog: HTMLDialogElement): HTMLElement {
  const row = make('div', 'chorus-dialog__head')
  const title = make('h2', 'chorus-dialog__title', AJS.I18n.getText('chorus.compose.title'))
  title.id = freshId('dialog')
  dialog.setAttribute('aria-labelledby', title.id)
  const close = make('button', 'chorus-button chorus-button--quiet chorus-dialog__close')
  close.type = 'button'
  close.setAttribute('aria-label', AJS.I18n.getText('chorus.compose.close'))
  const cross = icon('m4 4 8 8M12 4l-8 8')
  cross.setAttribute('width', '16')
  cross.setAttribute('height', '16')
  cross.setAttribute('fill', 'none')
  cross.setAttribute('stroke', 'currentColor')
  cross.setAttribute('stroke-width', '1.6')
  close.append(cross)
  close.addEventListener('click', () => dialog.close())
  row.append(title, close)
  return row
}

/** Closing keeps the draft. */
function later(dialog: HTMLDialogElement): void {
  const button = dialog.querySelector<HTMLButtonElement>('[data-cancel]')
  if (button) {
    button.hidden = false
    button.addEventListener('click', () => dialog.close())
  }
}

function posted(dialog: HTMLDialogElement, event: PostedEvent): void {
  dialog.close()
  const link = make('a', '', AJS.I18n.getText('chorus.compose.show'))
  link.href = page(`/notes/${event.noteId}`)
  say(AJS.I18n.getText('chorus.compose.done'), link)
  document.dispatchEvent(new PostedEvent(event.noteId))
}
