import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'
import type {PickedEvent} from './chorus-person'

const HTML = '<chorus-person><label>Author <input type="text"/></label></chorus-person>'
const ANN = {key: 'key-ann', username: 'ann', name: 'Ann Lee'}

test('who is chosen by keyboard is told, and the field is empty for the next', async () => {
  const shown = await new TestPage(HTML, {'chorus-person': async () => (await import('./chorus-person')).ChorusPerson}, () => ({json: {items: [ANN]}})).start()
  const picked: string[] = []
  shown.one('chorus-person').addEventListener('chorus-picked', event => picked.push((event as PickedEvent).key, (event as PickedEvent).person))
  const field = shown.one<HTMLInputElement>('input')
  field.value = 'an'
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
  await new Promise(resolve => setTimeout(resolve, 200))
  assert.equal(shown.one('[role=option]').textContent, 'Ann Leeann')
  shown.press(field, 'Enter')

  assert.deepEqual(shown.sent.map(sent => sent.path), ['/people/names?q=an'])
  assert.deepEqual(picked, ['key-ann', 'Ann Lee'])
  assert.equal(field.value, '')
})
