import '../tokens.css'
import '../common/base.css'
import '../transfer/import.css'
import {ChorusImport} from '../transfer/chorus-import'
import {define, whenParsed} from './when-parsed'

whenParsed(() => {
  define('chorus-import', ChorusImport)
})
