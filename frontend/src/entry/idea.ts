import '../tokens.css'
import '../common/base.css'
import '../common/prose.css'
import '../common/thank.css'
import '../common/card.css'
import '../idea/idea.css'
import {ChorusComment} from '../idea/chorus-comment'
import {ChorusReact} from '../idea/chorus-react'
import {ChorusBoards} from '../note/chorus-boards'
import {registerCommon} from './common'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  registerCommon()
  define('chorus-comment', ChorusComment)
  define('chorus-react', ChorusReact)
  define('chorus-boards', ChorusBoards)
})
