import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'
import {keyOpens, onKey, setKeyOpens} from './shortcut'

let opened = 0
onKey(() => (opened += 1))

async function pressed(html: string, keys: readonly string[], more: KeyboardEventInit = {}): Promise<number> {
  const shown = await new TestPage(html, {}).start()
  opened = 0
  for (const key of keys) {
    shown.press(shown.one('[data-here]'), key, more)
  }
  return opened
}

test('N alone opens', async () => {
  assert.equal(await pressed('<p data-here></p>', ['n']), 1)
})

test('not while somebody types', async () => {
  assert.equal(await pressed('<textarea data-here></textarea>', ['n']), 0)
  assert.equal(await pressed('<div contenteditable="true" data-here></div>', ['n']), 0)
})

test('not as the second key of the host, nor with another, nor over a dialog', async () => {
  assert.equal(await pressed('<p data-here></p>', ['g', 'n']), 0)
  assert.equal(await pressed('<p data-here></p>', ['n'], {ctrlKey: true}), 0)
  assert.equal(await pressed('<p data-here></p><dialog open></dialog>', ['n']), 0)
})

test('it can be turned off for good, and on again', async () => {
  await pressed('<p data-here></p>', [])
  setKeyOpens(false)
  assert.equal(keyOpens(), false)
  setKeyOpens(true)
  assert.equal(keyOpens(), true)
})
