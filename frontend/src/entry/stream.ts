import '../tokens.css'
import '../common/base.css'
import '../common/prose.css'
import '../common/thank.css'
import '../idea/idea.css'
import '../board/board.css'
import {ChorusStream} from '../stream/chorus-stream'
import {registerNotes} from './notes'
import {define, whenParsed} from './when-parsed'
import '../stream/stream.css'

whenParsed(() => {
  registerNotes()
  define('chorus-stream', ChorusStream)
})
