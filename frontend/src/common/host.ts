/** What the page's host gives scripts; texts are put in by the host's own transformation, so keys must be literals. */
declare global {
  const AJS: {
    contextPath(): string
    I18n: {getText(key: string, ...values: (string | number)[]): string}
  }
}

export function rest(path: string): string {
  return `${AJS.contextPath()}/rest/chorus/1.0${path}`
}

export function page(path: string): string {
  return `${AJS.contextPath()}/plugins/servlet/chorus${path}`
}
