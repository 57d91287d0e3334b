import '../people/rebuild.css'
import {ChorusRebuild} from '../people/chorus-rebuild'
import {define, whenParsed} from './when-parsed'

whenParsed(() => define('chorus-rebuild', ChorusRebuild))
