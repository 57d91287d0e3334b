import '../note/note.css'
import {ChorusReact} from '../idea/chorus-react'
import {ChorusBoards} from '../note/chorus-boards'
import {ChorusCompose} from '../note/chorus-compose'
import {ChorusNote} from '../note/chorus-note'
import {write, Wish} from '../note/write'
import {registerCommon} from './common'
import {define} from './when-parsed'

declare global {
  interface Window {
    /** Set by the first bundle that can, and called by what is on every page. */
    chorusWrite?: (wish: Wish) => Promise<void>
  }
}

window.chorusWrite ??= write

/** What every page needs that shows notes. */
export function registerNotes(): void {
  registerCommon()
  define('chorus-react', ChorusReact)
  define('chorus-boards', ChorusBoards)
  define('chorus-note', ChorusNote)
  define('chorus-compose', ChorusCompose)
}
