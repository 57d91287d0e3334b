import {get} from '../common/api'
import {freshId, make} from '../common/dom'
import {page} from '../common/host'

interface ExpertJson {
  readonly key: string
  readonly username: string
  readonly name: string
  readonly avatar: string
  readonly open: boolean
  readonly why: readonly {readonly title: string, readonly url: string}[]
}

/**
 * Who knows about the page one reads, as far as the reader may know: asked once the place comes into sight, and nothing
 * at all where there is nobody.
 */
export class ChorusExperts extends HTMLElement {
  private watch: IntersectionObserver | undefined

  connectedCallback(): void {
    if (this.childElementCount > 0) {
      return
    }
    if (typeof IntersectionObserver === 'undefined') {
      void this.show()
      return
    }
    this.watch = new IntersectionObserver(seen => {
      if (seen.some(entry => entry.isIntersecting)) {
        this.watch?.disconnect()
        void this.show()
      }
    }, {rootMargin: '400px'})
    this.watch.observe(this)
  }

  disconnectedCallback(): void {
    this.watch?.disconnect()
  }

  private async show(): Promise<void> {
    const content = this.getAttribute('content') ?? ''
    const found = await get<{items: readonly ExpertJson[]}>(`/content/${content}/experts`).catch(() => ({items: []}))
    if (found.items.length > 0 && this.childElementCount === 0) {
      this.append(this.section(found.items))
    }
  }

  private section(experts: readonly ExpertJson[]): HTMLElement {
    const section = make('section', 'chorus-experts__box')
    const title = make('h2', 'chorus-experts__title', AJS.I18n.getText('chorus.people.panel'))
    title.id = freshId('experts')
    section.setAttribute('aria-labelledby', title.id)
    const list = make('ul', 'chorus-experts__list')
    list.append(...experts.map(expert => this.person(expert)))
    section.append(title, list)
    return section
  }

  private person(expert: ExpertJson): HTMLElement {
    const item = make('li', 'chorus-experts__item')
    const words = make('span', 'chorus-experts__words')
    const name = make('a', 'chorus-experts__name', expert.name)
    name.href = page(`/people/${encodeURIComponent(expert.key)}?username=${encodeURIComponent(expert.username)}`)
    words.append(name)
    const piece = expert.why.find(one => one.url && one.title && one.url.split('#')[0] !== location.pathname)
    if (piece) {
      const why = make('a', 'chorus-experts__why', piece.title)
      why.href = piece.url
      words.append(why)
    }
    item.append(face(expert), words)
    return item
  }
}

function face(expert: ExpertJson): HTMLElement {
  if (!expert.avatar) {
    return make('span', 'chorus-face chorus-face--letter', [...expert.name][0] ?? '?')
  }
  const picture = make('img', 'chorus-face')
  picture.src = expert.avatar
  picture.alt = ''
  picture.loading = 'lazy'
  return picture
}
