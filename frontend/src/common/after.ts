import {refresh} from './markup'

interface Made {
  readonly id?: number
}

/** What follows a write: `reload`, `go` to an address (with the new thing's id at its end), or regions to render anew. */
export async function follow(element: Element, answer: Made): Promise<void> {
  const then = element.getAttribute('then') ?? ''
  const go = element.getAttribute('go') ?? ''
  if (then === 'reload') {
    location.reload()
  } else if (then === 'go') {
    location.assign(go.endsWith('/') ? go + answer.id : go)
  } else if (then) {
    const regions = then.split(',')
    await refresh(regions, placeOf(regions[0] ?? '', answer))
  }
}

const PLACES: Readonly<Record<string, string>> = {comments: 'comment-', challenge: 'chorus-challenge-', 'build-on': 'chorus-suggestion-'}

/** The id of the element that shows what was just made or changed, empty where no single one does. */
function placeOf(region: string, made: Made): string {
  const prefix = PLACES[region]
  return prefix && made.id ? prefix + made.id : ''
}
