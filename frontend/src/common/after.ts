import {page} from './host'
import {refresh} from './markup'

interface Made {
  readonly id?: number
}

/** Something on a thing was written: whatever shows it renders itself anew. */
export class ChangedEvent extends Event {
  constructor(readonly part: 'note' | 'thread', readonly madeId?: number) {
    super('chorus-changed', {bubbles: true, composed: true})
  }
}

/** What follows a write: `note` or `thread` of the note around it to render anew, `idea` to go to the one made, `reload`, `go` to an address (with the new thing's id at its end), or regions to render anew. */
export async function follow(element: Element, answer: Made): Promise<void> {
  const then = element.getAttribute('then') ?? ''
  const go = element.getAttribute('go') ?? ''
  if (then === 'note' || then === 'thread') {
    element.dispatchEvent(new ChangedEvent(then, answer.id))
  } else if (then === 'idea') {
    location.assign(page(`/ideas/${answer.id}`))
  } else if (then === 'reload') {
    location.reload()
  } else if (then === 'go') {
    location.assign(go.endsWith('/') ? go + answer.id : go)
  } else if (then) {
    const regions = then.split(',')
    await refresh(element, regions, placeOf(regions[0] ?? '', answer))
  }
}

const PLACES: Readonly<Record<string, string>> = {comments: 'comment-', challenge: 'chorus-challenge-', 'build-on': 'chorus-suggestion-'}

/** The id of the element that shows what was just made or changed, empty where no single one does. */
function placeOf(region: string, made: Made): string {
  const prefix = PLACES[region]
  return prefix && made.id ? prefix + made.id : ''
}
