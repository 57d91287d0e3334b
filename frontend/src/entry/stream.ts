import '../tokens.css'
import '../common/base.css'
import '../board/board.css'
import '../stream/stream.css'
import {ChorusAction} from '../common/chorus-action'
import {ChorusStream} from '../stream/chorus-stream'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  define('chorus-action', ChorusAction)
  define('chorus-stream', ChorusStream)
})
