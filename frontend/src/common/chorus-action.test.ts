import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

async function page(attributes: string): Promise<TestPage> {
  return new TestPage(`<chorus-action ${attributes}><button type="button">Do it</button></chorus-action>`,
    {'chorus-action': async () => (await import('./chorus-action')).ChorusAction}).start()
}

test('it sends the state it stands for', async () => {
  const shown = await page('method="PUT" action="/suggestions/4" data-state="taken"')
  shown.one('button').click()
  await shown.settle()

  assert.deepEqual(shown.sent, [{method: 'PUT', path: '/suggestions/4', body: {state: 'taken'}}])
})

test('what asks first does nothing before Yes, and its first focus is No', async () => {
  const shown = await page('method="DELETE" action="/ideas/7" ask="Delete it?"')
  shown.one('button').click()

  assert.deepEqual(shown.sent, [])
  assert.equal(shown.one('[role=group]').getAttribute('aria-label'), 'Delete it?')
  assert.equal(shown.window.document.activeElement?.textContent, 'chorus.common.ask.no')

  shown.one('[data-yes]').click()
  await shown.settle()

  assert.equal(shown.sent.length, 1)
})

test('Escape is No, and the focus goes back', async () => {
  const shown = await page('method="DELETE" action="/ideas/7" ask="Delete it?"')
  shown.one('button').click()
  shown.press(shown.one('[role=group] button'), 'Escape')

  assert.deepEqual(shown.sent, [])
  assert.equal(shown.window.document.activeElement?.textContent, 'Do it')
})

test('whoever has gone on meanwhile keeps the focus', async () => {
  const region = '<section data-region="part">Fresh</section>'
  const shown = await new TestPage('<chorus-action action="/x" then="part"><button>Do</button></chorus-action><section data-region="part">Old</section><textarea></textarea>',
    {'chorus-action': async () => (await import('./chorus-action')).ChorusAction}, sent => (sent.method === 'GET' ? {html: region} : {})).start()
  shown.one('button').click()
  shown.one('textarea').focus()
  await shown.settle()

  assert.equal(shown.one('section').textContent, 'Fresh')
  assert.equal(shown.window.document.activeElement, shown.one('textarea'))
})
