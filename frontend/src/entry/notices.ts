import '../tokens.css'
import '../common/base.css'
import '../notify/notices.css'
import {ChorusMore} from '../board/chorus-more'
import {ChorusTime} from '../common/chorus-time'
import {ChorusFeed} from '../notify/chorus-feed'
import {ChorusNotices} from '../notify/chorus-notices'
import {ChorusSettings} from '../notify/chorus-settings'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  define('chorus-time', ChorusTime)
  define('chorus-more', ChorusMore)
  define('chorus-feed', ChorusFeed)
  define('chorus-notices', ChorusNotices)
  define('chorus-settings', ChorusSettings)
})
