/** One comment; reply and edit open below it, Esc closes them. */
export class ChorusComment extends HTMLElement {
  private opened: HTMLElement | undefined

  connectedCallback(): void {
    this.addEventListener('click', this.clicked)
    this.addEventListener('keydown', this.pressed)
  }

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element
    if (!this.isMine(target)) {
      return
    }
    const opener = target.closest<HTMLElement>('[data-open]')
    if (opener) {
      this.toggle(opener)
    } else if (target.closest('[data-cancel]')) {
      this.close()
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.opened && this.isMine(event.target as Element)) {
      this.close()
    }
  }

  /** One may stand within another. */
  private isMine(target: Element): boolean {
    return target.closest(this.localName) === this
  }

  private toggle(opener: HTMLElement): void {
    const again = this.opened === opener
    this.close()
    const template = this.querySelector<HTMLTemplateElement>(`template[data-form="${opener.dataset['open']}"]`)
    if (again || !template) {
      return
    }
    const place = this.querySelector('[data-place]')
    place?.replaceChildren(document.importNode(template.content, true))
    this.opened = opener
    opener.setAttribute('aria-expanded', 'true')
    place?.querySelector('textarea')?.focus()
  }

  protected close(): void {
    this.opened?.setAttribute('aria-expanded', 'false')
    this.querySelector('[data-place]')?.replaceChildren()
    this.opened?.focus()
    this.opened = undefined
  }
}
