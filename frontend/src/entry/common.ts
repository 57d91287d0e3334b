import {ChorusAction} from '../common/chorus-action'
import {ChorusCard} from '../common/chorus-card'
import {ChorusEndorse} from '../common/chorus-endorse'
import {ChorusFollow} from '../common/chorus-follow'
import {ChorusForm} from '../common/chorus-form'
import {ChorusPerson} from '../common/chorus-person'
import {ChorusThank} from '../common/chorus-thank'
import {ChorusText} from '../common/chorus-text'
import {ChorusTime} from '../common/chorus-time'
import {ChorusTopics} from '../common/chorus-topics'
import {define} from './when-parsed'

/** What every page of ours has. */
export function registerCommon(): void {
  define('chorus-endorse', ChorusEndorse)
  define('chorus-follow', ChorusFollow)
  define('chorus-form', ChorusForm)
  define('chorus-action', ChorusAction)
  define('chorus-text', ChorusText)
  define('chorus-time', ChorusTime)
  define('chorus-topics', ChorusTopics)
  define('chorus-person', ChorusPerson)
  define('chorus-card', ChorusCard)
  define('chorus-thank', ChorusThank)
}
