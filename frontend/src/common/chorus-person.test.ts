import assert from 'node:assert/strict'
import {mock, test} from 'node:test'
import {TestPage} from '../testing/page'
import type {PickedEvent} from './chorus-person'

const HTML = '<chorus-person><label>Author <input type="text"/></label></chorus-person><button>Else</button>'
const ANN = {key: 'key-ann', username: 'ann', name: 'Ann Lee'}

async function page(): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-person': async () => (await import('./chorus-person')).ChorusPerson}, () => ({json: {items: [ANN]}})).start()
}

/** Somebody types and waits for whoever is meant. */
async function type(shown: TestPage, text: string, meanwhile = (): void => undefined): Promise<void> {
  mock.timers.enable({apis: ['setTimeout']})
  try {
    shown.write(shown.one<HTMLInputElement>('input'), text)
    mock.timers.tick(1_000)
  } finally {
    mock.timers.reset()
  }
  meanwhile()
  await shown.settle()
}

test('who is chosen by keyboard is told, and the field is empty for the next', async () => {
  const shown = await page()
  const picked: string[] = []
  shown.one('chorus-person').addEventListener('chorus-picked', event => picked.push((event as PickedEvent).key, (event as PickedEvent).person))
  const field = shown.one<HTMLInputElement>('input')
  await type(shown, 'an')
  assert.equal(shown.one('[role=option]').textContent, 'Ann Leeann')
  shown.press(field, 'Enter')

  assert.deepEqual(shown.sent.map(sent => sent.path), ['/people/names?q=an'])
  assert.deepEqual(picked, ['key-ann', 'Ann Lee'])
  assert.equal(field.value, '')
})

test('whoever has left the field before the answer came finds nothing in their way', async () => {
  const shown = await page()
  await type(shown, 'an', () => shown.one('button').focus())

  assert.equal(shown.sent.length, 1)
  assert.equal(shown.one('[role=listbox]').hidden, true)
})
