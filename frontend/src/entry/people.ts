import '../tokens.css'
import '../common/base.css'
import '../board/board.css'
import '../people/hit.css'
import '../people/people.css'
import '../people/profile.css'
import {ChorusFilters} from '../board/chorus-filters'
import {ChorusMore} from '../board/chorus-more'
import {registerCommon} from './common'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  registerCommon()
  define('chorus-filters', ChorusFilters)
  define('chorus-more', ChorusMore)
})
