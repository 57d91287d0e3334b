import '../notify/bell.css'
import {startBell} from '../notify/bell'
import {ChorusBell} from '../notify/chorus-bell'
import {define, whenParsed} from './when-parsed'

/** Without scripts the link stays what it is: a word that leads to the notices. */
whenParsed(() => {
  define('chorus-bell', ChorusBell)
  const link = document.querySelector<HTMLAnchorElement>('a#chorus-notices')
  if (link && !link.querySelector('chorus-bell')) {
    const bell = document.createElement('chorus-bell')
    bell.className = 'chorus-bell'
    link.replaceChildren(bell)
    startBell(link)
  }
})
