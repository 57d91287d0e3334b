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
    await refresh(then.split(','), answer.id ? `comment-${answer.id}` : '')
  }
}
