/** The mention that is being typed before the caret: where its @ stands, and what follows. */
export interface Typed {
  readonly start: number
  readonly words: string
}

const TYPED = /(?:^|[\s(])@([\p{L}\p{N}._-]{1,40})$/u

export function mentionBefore(text: string, caret: number): Typed | undefined {
  const words = TYPED.exec(text.slice(0, caret))?.[1]
  return words === undefined ? undefined : {start: caret - words.length - 1, words}
}

/** As the server reads it: names with other letters than these stand in braces. */
export function mentionOf(username: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(username) && !/[.-]$/.test(username) ? `@${username}` : `@{${username}}`
}
