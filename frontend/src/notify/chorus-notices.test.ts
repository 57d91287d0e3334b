import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const LIST = `<chorus-notices><h1>Told</h1><p data-unread>2</p><button type="button" data-read-all="9">All</button>
<ol><li class="chorus-notice chorus-notice--unread" data-unread-id="9"><span data-unread-mark>new</span><a href="#a">A</a></li>
<li class="chorus-notice chorus-notice--unread" data-unread-id="4"><a href="#b">B</a></li></ol></chorus-notices>`

async function page(unread: number): Promise<TestPage> {
  return new TestPage(LIST, {'chorus-notices': async () => (await import('./chorus-notices')).ChorusNotices}, () => ({json: {unread}})).start()
}

test('the button marks all up to the newest one shown', async () => {
  const shown = await page(0)
  shown.one('[data-read-all]').click()
  await shown.settle()

  assert.deepEqual(shown.sent, [{method: 'PUT', path: '/notices/read', body: {upTo: 9}}])
  assert.equal(shown.window.document.querySelectorAll('.chorus-notice--unread, [data-read-all], [data-unread-mark]').length, 0)
  assert.equal(shown.one('[data-unread]').textContent, 'chorus.notices.unread 0')
  assert.equal(shown.window.document.activeElement, shown.one('h1'))
})

test('opening what one is about marks that one', async () => {
  const shown = await page(1)
  shown.one('[data-unread-id="4"] a').click()
  await shown.settle()

  assert.deepEqual(shown.sent, [{method: 'PUT', path: '/notices/read', body: {ids: [4]}}])
  assert.equal(shown.window.document.querySelectorAll('.chorus-notice--unread').length, 1)
})

test('the bell counts one less before the answer comes, as the page may be gone by then', async () => {
  const {keep, known} = await import('./unread')
  const shown = new TestPage(LIST, {'chorus-notices': async () => (await import('./chorus-notices')).ChorusNotices}, () => new Promise(() => undefined))
  await shown.start()
  keep(2)
  shown.one('[data-unread-id="4"] a').click()

  assert.equal(known(), 1)
})

test('what could not be marked counts as before', async () => {
  const {keep, known} = await import('./unread')
  const shown = new TestPage(LIST, {'chorus-notices': async () => (await import('./chorus-notices')).ChorusNotices}, () => ({status: 503}))
  await shown.start()
  keep(2)
  shown.one('[data-unread-id="4"] a').click()
  await shown.settle()

  assert.equal(known(), 2)
})
