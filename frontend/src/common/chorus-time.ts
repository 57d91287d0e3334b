/**
 * A point in time in the reader's own time zone: the day where one is shown, and day and time of day on hovering. The
 * server's text, which is UTC, stays where it is in no need of changing and is told beside the reader's.
 */
export class ChorusTime extends HTMLElement {
  private told = false

  connectedCallback(): void {
    const time = this.querySelector('time')
    const at = new Date(time?.dateTime ?? '')
    if (!time || this.told || Number.isNaN(at.getTime())) {
      return
    }
    this.told = true
    const language = this.lang || document.documentElement.lang || undefined
    const sentence = this.getAttribute('day')
    if (sentence) {
      time.textContent = sentence.replace('{0}', new Intl.DateTimeFormat(language, {dateStyle: 'medium'}).format(at))
    }
    if (at.getTimezoneOffset() !== 0) {
      const here = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(at)
      time.title = `${here} (${time.title})`
    }
  }
}
