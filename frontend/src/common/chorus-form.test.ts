import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-form method="POST" action="/ideas/7/comments"><form>
<input type="radio" name="way" value="a" checked data-local="true"/><input type="hidden" name="parent" value="3" data-number="true"/>
<input name="topics" value="Shift, #voice, Shift,"/><textarea name="text">Well said</textarea><input name="off" value="x" disabled/>
<p data-problem="true" role="alert" hidden></p><button type="submit">Send</button></form></chorus-form>`

async function page(server: Server): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-form': async () => (await import('./chorus-form')).ChorusForm}, server).start()
}

function submit(shown: TestPage): void {
  shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
}

test('fields go out as JSON: numbers as numbers, topics as a list, nothing local or switched off', async () => {
  const shown = await page(() => ({status: 201, json: {id: 9}}))
  submit(shown)
  await shown.settle()

  assert.deepEqual(shown.sent, [{method: 'POST', path: '/ideas/7/comments', body: {parent: 3, topics: ['Shift', 'voice'], text: 'Well said'}}])
})

test('Ctrl+Enter sends', async () => {
  const shown = await page(() => ({json: {id: 9}}))
  shown.one<HTMLFormElement>('form').requestSubmit = () => submit(shown)
  shown.press(shown.one('textarea'), 'Enter', {ctrlKey: true})
  await shown.settle()

  assert.equal(shown.sent.length, 1)
})

test('a second submit while the first is under way sends nothing', async () => {
  const shown = await page(() => ({json: {id: 9}}))
  submit(shown)
  submit(shown)
  await shown.settle()

  assert.equal(shown.sent.length, 1)
})

test('a refusal is told above the button and keeps what was typed', async () => {
  const shown = await page(() => ({status: 400, json: {code: 'text.too-long', message: 'The text is too long.'}}))
  submit(shown)
  await shown.settle()

  assert.equal(shown.one('[role=alert]').textContent, 'The text is too long.')
  assert.equal(shown.one('[role=alert]').hidden, false)
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, 'Well said')
})

test('a server that does not answer is told in words of ours', async () => {
  const shown = await page(() => Promise.reject(new Error('gone')))
  submit(shown)
  await shown.settle()

  assert.equal(shown.one('[role=alert]').textContent, 'chorus.common.offline')
})

test('what was made gets the focus in its own region, whatever else has the same number', async () => {
  const fresh = '<div data-region="challenge"><p id="chorus-challenge-9">A challenge</p></div>'
  const shown = await new TestPage(`<p id="comment-9">A comment</p><div data-region="challenge"></div>${HTML.replace('method', 'then="challenge" method')}`,
    {'chorus-form': async () => (await import('./chorus-form')).ChorusForm},
    sent => (sent.method === 'POST' ? {json: {id: 9}} : {html: fresh})).start()
  submit(shown)
  await shown.settle()

  assert.equal(shown.window.document.activeElement?.textContent, 'A challenge')
})

test('a part that belongs to a choice is shown and sent only with it; a day goes out as its end here', async () => {
  process.env['TZ'] = 'America/New_York'
  const choice = `<chorus-form method="POST" action="/boards"><form><input type="radio" name="kind" value="open" checked/>
<input type="radio" name="kind" value="challenge"/><div data-when="kind=challenge" hidden><input name="question" value="What first?" disabled/>
<input type="date" name="closingAt" value="2026-12-31" disabled/></div></form></chorus-form>`
  const shown = await new TestPage(choice, {'chorus-form': async () => (await import('./chorus-form')).ChorusForm}, () => ({json: {id: 9}})).start()
  submit(shown)
  await shown.settle()
  shown.one('[value=challenge]').click()
  submit(shown)
  await shown.settle()

  assert.equal(shown.one('[data-when]').hidden, false)
  assert.deepEqual(shown.sent.map(sent => sent.body), [{kind: 'open'}, {kind: 'challenge', question: 'What first?', closingAt: '2027-01-01T04:59:59.000Z'}])
})

test('a day is shown as it is where the reader is, and left as it is not sent', async () => {
  process.env['TZ'] = 'America/New_York'
  const settings = `<chorus-form method="PUT" action="/boards/2"><form><input type="date" name="closingAt" value="2027-01-01"
data-original="2027-01-01" data-at="2027-01-01T04:59:59Z"/></form></chorus-form>`
  const shown = await new TestPage(settings, {'chorus-form': async () => (await import('./chorus-form')).ChorusForm}, () => ({json: {id: 2}})).start()
  submit(shown)
  await shown.settle()

  assert.equal(shown.one<HTMLInputElement>('input').value, '2026-12-31')
  assert.deepEqual(shown.sent.map(sent => sent.body), [{}])
})
