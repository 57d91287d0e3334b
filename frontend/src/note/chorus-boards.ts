import {get} from '../common/api'
import {make} from '../common/dom'
import {showProblem} from '../common/problem'

interface BoardJson {
  readonly id: number
  readonly name: string
  readonly spaceKey: string
  readonly open: boolean
  readonly mine: {readonly mayContribute: boolean}
}

/** A choice of the boards on which the reader may put up ideas. */
export class ChorusBoards extends HTMLElement {
  connectedCallback(): void {
    void this.fill()
  }

  private async fill(): Promise<void> {
    const select = this.querySelector('select')
    if (!select || select.options.length > 0) {
      return
    }
    try {
      const boards = (await get<{items: BoardJson[]}>('/boards')).items.filter(board => board.open && board.mine.mayContribute)
      select.replaceChildren(...boards.map(board => new Option(`${board.name} (${board.spaceKey})`, String(board.id))))
      if (boards.length === 0) {
        select.closest('label')?.replaceWith(make('p', 'chorus-quiet', AJS.I18n.getText('chorus.note.spark.no-board')))
      }
    } catch (failure) {
      showProblem(this, failure)
    }
  }
}
