import assert from 'node:assert/strict'
import {afterEach, test} from 'node:test'
import {TestPage} from '../testing/page'
import type {BellList} from './bell-list'

const TOLD = `<p data-unread="2">2</p><a class="chorus-notices__settings" href="/settings">Choose</a><button data-read-all="9">All</button>
<ol>${[9, 4].map(id => `<li class="chorus-notice" data-unread-id="${id}"><span class="chorus-face">A</span>
<p class="chorus-notice__sentence"><span class="chorus-hidden" data-unread-mark="true">Unread: </span>Bob replied</p>
<a class="chorus-notice__title" href="#n${id}">Title ${id}</a><div class="chorus-notice__time">Today</div></li>`).join('')}</ol>`

let list: BellList

afterEach(() => list.close())

async function opened(html = TOLD): Promise<TestPage> {
  const shown = new TestPage('<a href="/confluence/plugins/servlet/chorus/notices" id="chorus-notices">bell</a><button id="else">Else</button>',
    {'chorus-notices': async () => (await import('./chorus-notices')).ChorusNotices}, sent => sent.method === 'GET' ? {html} : {json: {unread: 0}})
  await shown.start()
  const {BellList} = await import('./bell-list')
  list = new BellList(shown.one<HTMLAnchorElement>('#chorus-notices'))
  await list.show()
  return shown
}

test('it is a dialog with a name that has the focus, and the bell says that it is open', async () => {
  const shown = await opened()
  const box = shown.one('[role=dialog]')

  assert.equal(shown.one(`#${box.getAttribute('aria-labelledby')}`).textContent, 'chorus.notices.title')
  assert.equal(shown.window.document.activeElement, box)
  assert.equal(shown.one('#chorus-notices').getAttribute('aria-expanded'), 'true')
  assert.deepEqual(Array.from(box.querySelectorAll('li a'), link => link.textContent), ['Title 9', 'Title 4'])
})

test('Escape closes it and gives the focus back to the bell', async () => {
  const shown = await opened()
  shown.press(shown.one('[role=dialog] li a'), 'Escape')

  assert.equal(list.isOpen, false)
  assert.equal(shown.window.document.activeElement, shown.one('#chorus-notices'))
  assert.equal(shown.one('#chorus-notices').getAttribute('aria-expanded'), 'false')
})

test('Tab goes round within it and arrows go through the notices', async () => {
  const shown = await opened()
  const active = (): string => shown.window.document.activeElement?.textContent ?? ''
  shown.press(shown.one('[role=dialog]'), 'Tab', {shiftKey: true})
  assert.equal(active(), 'Choose')
  shown.press(shown.window.document.activeElement as HTMLElement, 'Tab')
  assert.equal(active(), 'All')
  shown.press(shown.window.document.activeElement as HTMLElement, 'ArrowDown')
  shown.press(shown.window.document.activeElement as HTMLElement, 'ArrowDown')
  shown.press(shown.window.document.activeElement as HTMLElement, 'ArrowDown')
  assert.equal(active(), 'Title 4')
})

test('whoever goes elsewhere leaves it closed and stays there', async () => {
  const shown = await opened()
  shown.one('#else').focus()

  assert.equal(list.isOpen, false)
  assert.equal(shown.window.document.activeElement, shown.one('#else'))
})

test('all are marked as read there, and the bell hears of it', async () => {
  const shown = await opened()
  let left = -1
  shown.window.document.addEventListener('chorus-unread', event => (left = (event as Event & {unread: number}).unread))
  shown.one('[data-read-all]').click()
  await shown.settle()

  assert.deepEqual(shown.sent[1], {method: 'PUT', path: '/notices/read', body: {upTo: 9}})
  assert.equal(left, 0)
  assert.equal(shown.window.document.querySelectorAll('[data-unread-id], [data-unread-mark]').length, 0)
  assert.equal(shown.window.document.activeElement, shown.one('#chorus-told-heading'))
})

test('where nothing was told it says what would be', async () => {
  const shown = await opened('<p>Nothing yet</p>')

  assert.equal(shown.one('.chorus-told__none').textContent, 'chorus.notices.none.text')
})

test('whoever closes it before it is filled is not led to the notices when that fails', async () => {
  const assigned: string[] = []
  const before = globalThis.location
  Object.defineProperty(globalThis, 'location', {value: {assign: (url: string) => assigned.push(url)}, configurable: true, writable: true})
  const shown = new TestPage('<a href="/confluence/plugins/servlet/chorus/notices" id="chorus-notices">bell</a>', {}, () => ({status: 503}))
  await shown.start()
  const {BellList} = await import('./bell-list')
  for (const leaves of [true, false]) {
    list = new BellList(shown.one<HTMLAnchorElement>('#chorus-notices'))
    const filled = list.show()
    if (leaves) {
      list.close()
    }
    await filled
  }
  globalThis.location = before

  assert.equal(assigned.length, 1)
})
