import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-thank receiver="key-ann" name="Ann" kind="idea" work="7" topics="Bikes, Kafka"><a href="/thank" data-thank="true">Thank</a></chorus-thank>`
const GIVEN = {json: {id: 3, topic: {name: 'Kafka'}}}

async function page(server: Server = () => GIVEN, html = HTML): Promise<TestPage> {
  return new TestPage(html, {
    'chorus-topics': async () => (await import('./chorus-topics')).ChorusTopics,
    'chorus-thank': async () => (await import('./chorus-thank')).ChorusThank,
  }, sent => (sent.path.startsWith('/topics') ? {json: {items: []}} : server(sent))).start()
}

function type(shown: TestPage, selector: string, text: string): void {
  const field = shown.one<HTMLInputElement>(selector)
  field.value = text
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
}

function submit(shown: TestPage): void {
  shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
}

test('the link is a button that tells whether its form is open', async () => {
  const shown = await page()
  const opener = shown.one('[data-thank]')
  assert.equal(opener.getAttribute('role'), 'button')
  assert.equal(opener.getAttribute('aria-expanded'), 'false')

  opener.click()

  assert.equal(opener.getAttribute('aria-expanded'), 'true')
  assert.equal(shown.window.document.activeElement, shown.one('input'))
  shown.press(shown.one('input'), 'Escape')
  assert.equal(shown.window.document.querySelector('form'), null)
  assert.equal(shown.window.document.activeElement, opener)
})

test('a topic of the work is taken with one click, and thanks are sent once', async () => {
  const shown = await page()
  shown.one('[data-thank]').click()
  shown.one('.chorus-thank__topic:last-child').click()
  type(shown, 'textarea', 'You saved my day')
  submit(shown)
  submit(shown)
  await shown.settle()

  assert.deepEqual(shown.sent.filter(sent => sent.method === 'POST'), [{method: 'POST', path: '/endorsements', body: {
    receiver: 'key-ann', topic: 'Kafka', message: 'You saved my day', work: {kind: 'idea', id: '7'},
  }}])
  assert.match(shown.one('[role=status]').textContent ?? '', /thank\.done Ann Kafka/)
})

test('what was taken back can be said again', async () => {
  const shown = await page()
  shown.one('[data-thank]').click()
  type(shown, 'input', 'Kafka')
  submit(shown)
  await shown.settle()
  shown.one('.chorus-thank__done button').click()
  await shown.settle()

  assert.equal(shown.sent.at(-1)?.path, '/endorsements/3')
  assert.equal(shown.one('[data-thank]').hidden, false)
})

test('what was typed is there again after the form was closed, and gone once sent', async () => {
  const shown = await page()
  shown.one('[data-thank]').click()
  type(shown, 'input', 'Kafka')
  type(shown, 'textarea', 'So')
  shown.press(shown.one('textarea'), 'Escape')
  shown.one('[data-thank]').click()
  assert.equal(shown.one<HTMLInputElement>('input').value, 'Kafka')
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, 'So')

  submit(shown)
  await shown.settle()

  assert.equal(shown.window.localStorage.length, 0)
})

test('what the server refuses is told in the form and nothing typed is lost', async () => {
  const shown = await page(() => ({status: 400, json: {code: 'endorsement.receiver-blind', message: 'They may not open that work.'}}))
  shown.one('[data-thank]').click()
  type(shown, 'input', 'Kafka')
  submit(shown)
  await shown.settle()

  assert.equal(shown.one('[role=alert]').textContent, 'They may not open that work.')
  assert.equal(shown.one<HTMLInputElement>('input').value, 'Kafka')
})

test('a person as such is thanked without a work', async () => {
  const shown = await page(() => GIVEN, '<chorus-thank receiver="key-ann" name="Ann" kind="" work="" topics="" open="open"></chorus-thank>')
  type(shown, 'input', 'Kafka')
  submit(shown)
  await shown.settle()

  assert.deepEqual(shown.sent.filter(sent => sent.method === 'POST').map(sent => sent.body), [{receiver: 'key-ann', topic: 'Kafka', message: '', work: null}])
})
