import '../tokens.css'
import '../notify/bell-list.css'
import {BellList} from '../notify/bell-list'
import {ChorusNotices} from '../notify/chorus-notices'
import {define} from './when-parsed'

define('chorus-notices', ChorusNotices)

let open: BellList | undefined

window.chorusBell ??= bell => {
  if (open?.isOpen) {
    open.close()
  } else {
    open = new BellList(bell)
    void open.show()
  }
}
