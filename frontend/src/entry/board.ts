import '../tokens.css'
import '../common/base.css'
import '../common/prose.css'
import '../common/card.css'
import '../board/board.css'
import {ChorusComposer} from '../board/chorus-composer'
import {ChorusFilters} from '../board/chorus-filters'
import {ChorusHosts} from '../board/chorus-hosts'
import {ChorusMore} from '../board/chorus-more'
import {registerCommon} from './common'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  registerCommon()
  define('chorus-composer', ChorusComposer)
  define('chorus-filters', ChorusFilters)
  define('chorus-hosts', ChorusHosts)
  define('chorus-more', ChorusMore)
})
