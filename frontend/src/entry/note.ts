import '../tokens.css'
import '../common/base.css'
import '../common/prose.css'
import '../common/thank.css'
import '../idea/idea.css'
import {say} from '../common/live'
import {page} from '../common/host'
import {make} from '../common/dom'
import {registerNotes} from './notes'
import {whenParsed} from './when-parsed'

whenParsed(() => {
  registerNotes()
  document.querySelector('.chorus-sheet--compose')?.addEventListener('chorus-posted', event => {
    const link = make('a', '', AJS.I18n.getText('chorus.compose.show'))
    link.href = page(`/notes/${(event as Event & {noteId: number}).noteId}`)
    say(AJS.I18n.getText('chorus.compose.done'), link)
  })
})
