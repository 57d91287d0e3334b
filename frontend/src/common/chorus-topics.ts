import {get} from './api'
import {afterPause} from './dom'
import {Options} from './options'

interface TopicJson {
  readonly name: string
}

const PAUSE = 150

/** Topics with commas between them, or one with `single`; what is being typed is completed from those there are. */
export class ChorusTopics extends HTMLElement {
  private options: Options | undefined
  private asked = ''

  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field || this.options) {
      return
    }
    const options = new Options(field, AJS.I18n.getText('chorus.composer.topics.suggest'), option => this.take(field, option.value))
    this.options = options
    field.addEventListener('input', afterPause(PAUSE, () => void this.complete(field, options)))
  }

  private async complete(field: HTMLInputElement, options: Options): Promise<void> {
    const words = lastOf(field.value)
    this.asked = words
    if (words === '') {
      options.close()
      return
    }
    const found = await get<{items: TopicJson[]}>(`/topics?q=${encodeURIComponent(words)}`).catch(() => ({items: []}))
    if (this.asked === words) {
      options.show(found.items.filter(topic => topic.name !== words).slice(0, 8).map(topic => ({value: topic.name, text: topic.name})))
    }
  }

  private take(field: HTMLInputElement, name: string): void {
    this.asked = ''
    if (this.hasAttribute('single')) {
      field.value = name
      field.dispatchEvent(new Event('change', {bubbles: true}))
      return
    }
    const before = field.value.split(',').slice(0, -1).map(part => part.trim())
    field.value = [...before, name].join(', ') + ', '
    field.dispatchEvent(new Event('input', {bubbles: true}))
  }
}

function lastOf(text: string): string {
  return (text.split(',').at(-1) ?? '').trim()
}
