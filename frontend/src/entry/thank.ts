import '../tokens.css'
import '../common/base.css'
import '../common/card.css'
import '../common/thank.css'
import '../thank/thank.css'
import {registerCommon} from './common'
import {whenParsed} from './when-parsed'

whenParsed(registerCommon)
