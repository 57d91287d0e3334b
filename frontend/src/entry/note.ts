import '../tokens.css'
import '../common/base.css'
import '../common/prose.css'
import '../common/thank.css'
import '../idea/idea.css'
import '../note/note.css'
import {ChorusReact} from '../idea/chorus-react'
import {ChorusBoards} from '../note/chorus-boards'
import {ChorusCompose} from '../note/chorus-compose'
import {ChorusNote} from '../note/chorus-note'
import {say} from '../common/live'
import {page} from '../common/host'
import {make} from '../common/dom'
import {write, Wish} from '../note/write'
import {registerCommon} from './common'
import {define, whenParsed} from './when-parsed'

declare global {
  interface Window {
    /** Set by the first bundle that can, and called by what is on every page. */
    chorusWrite?: (wish: Wish) => Promise<void>
  }
}

window.chorusWrite ??= write

whenParsed(() => {
  registerCommon()
  define('chorus-react', ChorusReact)
  define('chorus-boards', ChorusBoards)
  define('chorus-note', ChorusNote)
  define('chorus-compose', ChorusCompose)
  document.querySelector('.chorus-sheet--compose')?.addEventListener('chorus-posted', event => {
    const link = make('a', '', AJS.I18n.getText('chorus.compose.show'))
    link.href = page(`/notes/${(event as Event & {noteId: number}).noteId}`)
    say(AJS.I18n.getText('chorus.compose.done'), link)
  })
})
