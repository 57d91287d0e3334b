import assert from 'node:assert/strict'
import {mock, test} from 'node:test'
import {TestPage} from '../testing/page'

const HTML = '<chorus-text><label>Text <textarea></textarea></label></chorus-text>'
const PEOPLE = {json: {items: [{username: 'bob', name: 'Bob'}]}}

test('whoever types already when it comes to work goes on typing', async () => {
  const shown = await new TestPage(HTML, {}).start()
  const field = shown.one<HTMLTextAreaElement>('textarea')
  shown.write(field, 'Half a')
  shown.window.customElements.define('chorus-text', (await import('./chorus-text')).ChorusText)

  assert.equal(shown.window.document.querySelectorAll('[role=tab]').length, 2)
  assert.equal(shown.window.document.activeElement, field)
  assert.equal(field.value, 'Half a')
})

test('an answer that comes once somebody is chosen offers nobody again', async () => {
  const answers: (() => void)[] = []
  const shown = await new TestPage(HTML, {'chorus-text': async () => (await import('./chorus-text')).ChorusText},
    () => new Promise(resolve => answers.push(() => resolve(PEOPLE)))).start()
  const field = shown.one<HTMLTextAreaElement>('textarea')
  mock.timers.enable({apis: ['setTimeout']})
  try {
    shown.write(field, '@b')
    mock.timers.tick(1_000)
    answers[0]?.()
    await shown.settle()
    shown.write(field, '@bo')
    mock.timers.tick(1_000)
    shown.press(field, 'Enter')
    answers[1]?.()
    await shown.settle()
  } finally {
    mock.timers.reset()
  }

  assert.equal(field.value, '@bob ')
  assert.equal(shown.one('[role=listbox]').hidden, true)
})
