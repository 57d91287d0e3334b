import '../tokens.css'
import '../common/base.css'
import '../common/card.css'
import '../common/macro.css'
import '../stream/stream.css'
import '../people/hit.css'
import '../people/inside.css'
import {ChorusEndorse} from '../common/chorus-endorse'
import {ChorusTime} from '../common/chorus-time'
import {ChorusExperts} from '../people/chorus-experts'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  define('chorus-endorse', ChorusEndorse)
  define('chorus-time', ChorusTime)
  define('chorus-experts', ChorusExperts)
})
