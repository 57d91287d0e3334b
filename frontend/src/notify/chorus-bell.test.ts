import assert from 'node:assert/strict'
import {afterEach, test} from 'node:test'
import {TestPage} from '../testing/page'

/** A bell that hangs looks every minute, for ever. */
afterEach(() => document.querySelectorAll('chorus-bell').forEach(bell => bell.remove()))

async function page(unread: number): Promise<TestPage> {
  const shown = new TestPage('<a href="/notices" id="chorus-notices"><chorus-bell></chorus-bell></a>',
    {'chorus-bell': async () => (await import('./chorus-bell')).ChorusBell}, () => ({json: {items: [], next: '', unread}}))
  await shown.start()
  await shown.settle()
  return shown
}

test('it says how many are unread, for eyes and for screen readers', async () => {
  const shown = await page(3)

  assert.equal(shown.one('a').getAttribute('aria-label'), 'chorus.bell.label 3')
  assert.equal(shown.one('.chorus-bell__count').textContent, '3')
})

test('nothing unread shows no number', async () => {
  const shown = await page(0)

  assert.equal(shown.one('.chorus-bell__count').hidden, true)
})

test('another page within a minute asks nobody and knows the number', async () => {
  const shown = await page(3)
  const again = shown.window.document.createElement('chorus-bell')
  shown.one('a').replaceChildren(again)
  await shown.settle()

  assert.equal(shown.sent.length, 1)
  assert.equal(shown.one('.chorus-bell__count').textContent, '3')
})

test('what this tab has read is shown at once', async () => {
  const shown = await page(3)
  const {keep} = await import('./unread')
  keep(1)

  assert.equal(shown.one('.chorus-bell__count').textContent, '1')
})

test('a page that is left before the answer came leaves the question to the next one', async () => {
  const shown = new TestPage('<a href="/notices"></a>', {'chorus-bell': async () => (await import('./chorus-bell')).ChorusBell}, () => new Promise(() => undefined))
  await shown.start()
  shown.one('a').append(shown.window.document.createElement('chorus-bell'))
  await shown.settle()
  shown.window.dispatchEvent(new shown.window.Event('pagehide'))
  shown.one('a').replaceChildren(shown.window.document.createElement('chorus-bell'))
  await shown.settle()

  assert.equal(shown.sent.length, 2)
})
