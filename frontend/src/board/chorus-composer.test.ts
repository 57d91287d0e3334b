import assert from 'node:assert/strict'
import {mock, test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-composer board="2" draft="board-2-ann"><form><label>Title <input name="title" required/></label>
<textarea name="text"></textarea><input name="topics"/><div data-similar></div><p data-problem role="alert" hidden></p>
<button type="submit">Put it up</button><button type="button" data-cancel>Cancel</button><p data-kept hidden>Kept</p></form></chorus-composer>
<ol data-list></ol>`

async function page(server: Server = () => ({})): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-composer': async () => (await import('./chorus-composer')).ChorusComposer}, server).start()
}

function type(shown: TestPage, text: string): void {
  const field = shown.one<HTMLInputElement>('[name=title]')
  field.value = text
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
}

function submit(shown: TestPage): void {
  shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
}

test('it opens when its field gets the focus, and Escape closes it', async () => {
  const shown = await page()
  shown.one('[name=title]').focus()
  assert.equal(shown.one('chorus-composer').hasAttribute('open'), true)

  shown.press(shown.one('[name=title]'), 'Escape')
  assert.equal(shown.one('chorus-composer').hasAttribute('open'), false)
})

test('what is typed is kept in the browser until it is posted', async () => {
  const shown = await page(sent => (sent.method === 'POST' ? {status: 201, json: {id: 5, title: 'Bikes'}} : {html: ''}))
  type(shown, 'Bikes')
  assert.match(shown.window.localStorage.getItem('chorus.draft.board-2-ann') ?? '', /Bikes/)
  assert.equal(shown.one('[data-kept]').hidden, false)

  submit(shown)
  await shown.settle()
  assert.equal(shown.window.localStorage.getItem('chorus.draft.board-2-ann'), null)
})

test('the new idea comes first in the list and gets the focus', async () => {
  const card = '<ol class="chorus-list"><li><chorus-card><a class="chorus-card__link" href="#">Bikes</a></chorus-card></li></ol>'
  const shown = await page(sent => (sent.method === 'POST' ? {status: 201, json: {id: 5, title: 'Bikes'}} : {html: card}))
  type(shown, 'Bikes')
  submit(shown)
  await shown.settle()

  assert.equal((shown.sent[0]?.body as {title: string}).title, 'Bikes')
  assert.equal(shown.window.document.activeElement?.textContent, 'Bikes')
  assert.match(shown.one('[data-chorus-live]').textContent ?? '', /composer\.done/)
})

test('a refusal keeps the draft and is told in the form', async () => {
  const shown = await page(() => ({status: 409, json: {code: 'board.closed', message: 'It has closed.'}}))
  type(shown, 'Bikes')
  submit(shown)
  await shown.settle()

  assert.equal(shown.one('[role=alert]').textContent, 'It has closed.')
  assert.equal(shown.one<HTMLInputElement>('[name=title]').value, 'Bikes')
})

test('whoever has gone on meanwhile keeps the focus', async () => {
  const card = '<ol class="chorus-list"><li><chorus-card><a class="chorus-card__link" href="#">Bikes</a></chorus-card></li></ol>'
  let rendered = (): void => undefined
  const shown = await page(sent => sent.method === 'POST' ? {status: 201, json: {id: 5, title: 'Bikes'}}
    : new Promise(resolve => (rendered = () => resolve({html: card}))))
  type(shown, 'Bikes')
  submit(shown)
  shown.window.document.querySelector('[data-list]')?.addEventListener('focusin', () => assert.fail('the focus was taken away'))
  await shown.settle()
  shown.one('[name=topics]').focus()
  rendered()
  await shown.settle()

  assert.equal(shown.window.document.querySelectorAll('.chorus-card--fresh').length, 1)
  assert.equal(shown.window.document.activeElement, shown.one('[name=topics]'))
})

test('like ideas that are found once it is posted are not shown', async () => {
  let found = (): void => undefined
  const shown = await page(sent => sent.path.includes('/similar') ? new Promise(resolve => (found = () => resolve({json: {items: [{id: 5, title: 'Bikes'}]}})))
    : sent.method === 'POST' ? {status: 201, json: {id: 5, title: 'Bikes'}} : {html: ''})
  mock.timers.enable({apis: ['setTimeout']})
  try {
    type(shown, 'Bikes')
    mock.timers.tick(1_000)
  } finally {
    mock.timers.reset()
  }
  submit(shown)
  await shown.settle()
  found()
  await shown.settle()

  assert.equal(shown.one('[data-similar]').childElementCount, 0)
})
