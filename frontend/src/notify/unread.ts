/** How many notices are unread, known to every tab of this browser and asked of the server at most once a minute. */
interface Kept {
  readonly unread: number
  readonly at: number
}

export const FRESH_MILLISECONDS = 60_000

/** This tab learned how many are unread; other tabs hear of it by the browser's own `storage` event. */
export class UnreadEvent extends Event {
  constructor(readonly unread: number) {
    super('chorus-unread')
  }
}

/** Whoever logs in next in this browser is somebody else. */
export function storageKey(): string {
  return `chorus-unread:${document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user-key"]')?.content ?? ''}`
}

export function keep(unread: number, at: number = Date.now()): void {
  store({unread, at})
  document.dispatchEvent(new UnreadEvent(unread))
}

/** What is known, if anything. */
export function known(): number | undefined {
  return kept()?.unread
}

/** True once in a minute and browser: whoever gets it asks, and the others wait for the answer. */
export function takeTurn(now: number = Date.now()): boolean {
  const last = kept()
  if (last && now - last.at < FRESH_MILLISECONDS && now >= last.at) {
    return false
  }
  store({unread: last?.unread ?? 0, at: now})
  return true
}

/** Whoever took the turn was gone before the answer came. */
export function giveBackTurn(): void {
  store({unread: known() ?? 0, at: 0})
}

function kept(): Kept | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(storageKey()) ?? 'null') as Partial<Kept> | null
    return typeof found?.unread === 'number' && typeof found.at === 'number' ? {unread: found.unread, at: found.at} : undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing asks more often, and that is all. */
function store(value: Kept): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(value))
  } catch {
    // Nothing to do: the number is shown all the same.
  }
}
