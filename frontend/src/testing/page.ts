import {JSDOM} from 'jsdom'

/** One request that an element sent. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly json?: unknown
  readonly html?: string
}

/** What the server answers to a request: a status and JSON, or a page. */
export type Server = (sent: Sent) => Answer | Promise<Answer>

const NAMES = ['window', 'requestAnimationFrame', 'document', 'Element', 'HTMLElement', 'HTMLTemplateElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'Event', 'KeyboardEvent',
  'MouseEvent', 'DOMParser', 'customElements', 'localStorage', 'location', 'FormData', 'history', 'Option'] as const

/** Classes of elements belong to the window in which they were loaded, so there is one for each file of tests. */
const window = new JSDOM('<!doctype html><html lang="en"><body></body></html>',
  {url: 'http://localhost/confluence/plugins/servlet/chorus/boards/2', pretendToBeVisual: true}).window

const globals = globalThis as unknown as Record<string, unknown>
for (const name of NAMES) {
  Object.defineProperty(globals, name, {value: window[name], configurable: true, writable: true})
}
globals['CSS'] = {escape: (text: string) => text}
globals['AJS'] = {contextPath: () => '/confluence', I18n: {getText: (key: string, ...values: unknown[]) => [key, ...values].join(' ')}}

/** A page in memory with elements at work in it; texts are their own keys. */
export class TestPage {
  readonly sent: Sent[] = []
  readonly window = window

  constructor(private readonly html: string, private readonly elements: Record<string, () => Promise<CustomElementConstructor>>,
    private readonly server: Server = () => ({})) {}

  async start(): Promise<this> {
    window.localStorage.clear()
    globals['fetch'] = (url: string, init: RequestInit = {}) => this.answer(url, init)
    for (const [name, load] of Object.entries(this.elements)) {
      if (!window.customElements.get(name)) {
        window.customElements.define(name, await load())
      }
    }
    window.document.body.innerHTML = `${this.html}<div data-chorus-live></div>`
    return this
  }

  one<T extends HTMLElement>(selector: string): T {
    const found = window.document.querySelector<T>(selector)
    if (!found) {
      throw new Error(`${selector} is not on the page`)
    }
    return found
  }

  press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
    element.dispatchEvent(new window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more}))
  }

  /** Writes into a field as somebody who is in it. */
  write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    field.focus()
    field.value = text
    field.dispatchEvent(new window.Event('input', {bubbles: true}))
  }

  /** Lets everything that is under way come to its end. */
  async settle(): Promise<void> {
    for (let i = 0; i < 12; i++) {
      await new Promise(resolve => setImmediate(resolve))
    }
  }

  private async answer(url: string, init: RequestInit): Promise<Response> {
    const sent = {method: init.method ?? 'GET', path: url.replace('/confluence/rest/chorus/1.0', ''), body: init.body ? JSON.parse(String(init.body)) : undefined}
    this.sent.push(sent)
    const {status = 200, json = {}, html} = await this.server(sent)
    init.signal?.throwIfAborted()
    return new Response(html ?? JSON.stringify(json), {status})
  }
}
