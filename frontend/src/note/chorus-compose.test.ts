import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Answer, TestPage} from '../testing/page'

const HTML = `<chorus-compose draft="note-key-ann"><form>
<input type="radio" name="kind" value="doing" data-prompt="What now?" checked/><input type="radio" name="kind" value="stuck" data-prompt="Where?"/>
<textarea name="text"></textarea><input name="topics"/><label><input type="checkbox" name="about" value="7" checked/> About <b>Relays</b></label>
<select name="space"><option value="">All</option><option value="OPS" selected>OPS</option></select>
<p data-problem hidden></p><span data-kept hidden></span><button type="submit">Post</button></form></chorus-compose>`

async function page(server: () => Answer | Promise<Answer> = () => ({status: 201, json: {id: 5}})): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-compose': async () => (await import('./chorus-compose')).ChorusCompose}, server).start()
}

function write(shown: TestPage, text: string): void {
  const field = shown.one<HTMLTextAreaElement>('textarea')
  field.value = text
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
}

function send(shown: TestPage): void {
  shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
}

/** As closing the tab and coming back. */
function again(shown: TestPage): void {
  shown.one('chorus-compose').outerHTML = HTML
}

interface Body {
  readonly id: string
  readonly text: string
}

const bodies = (shown: TestPage): Body[] => shown.sent.map(one => one.body as Body)

test('each kind asks its own question', async () => {
  const shown = await page()
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').placeholder, 'What now?')

  const stuck = shown.one<HTMLInputElement>('[value=stuck]')
  stuck.checked = true
  stuck.dispatchEvent(new shown.window.Event('change', {bubbles: true}))

  assert.equal(shown.one<HTMLTextAreaElement>('textarea').placeholder, 'Where?')
})

test('it sends what was chosen, linked to the page one was on', async () => {
  const shown = await page()
  write(shown, 'Hello')
  shown.one<HTMLInputElement>('[name=topics]').value = 'dns, #new'
  send(shown)
  await shown.settle()

  const {id, ...rest} = bodies(shown)[0] as Body
  assert.ok(id.length > 10)
  assert.deepEqual(rest, {kind: 'doing', text: 'Hello', topics: ['dns', 'new'], audience: {space: 'OPS'}, about: 7})
})

test('two clicks send once', async () => {
  const shown = await page()
  write(shown, 'Hello')
  send(shown)
  send(shown)
  await shown.settle()

  assert.equal(shown.sent.length, 1)
})

test('a draft survives closing the tab, and is gone once it has arrived', async () => {
  const shown = await page()
  write(shown, 'Half a')
  again(shown)
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, 'Half a')

  send(shown)
  await shown.settle()
  again(shown)

  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, '')
})

test('a draft is for whom it was, and about what, wherever it is taken up again', async () => {
  const shown = await page()
  write(shown, 'Not for all ears')
  shown.one('chorus-compose').outerHTML = HTML.replace('value="7"', 'value="8"').replace('Relays', 'Canteen')
    .replace('value="OPS" selected', 'value="HR" selected')
  assert.equal(shown.one('label b').textContent, 'Relays')

  send(shown)
  await shown.settle()

  assert.deepEqual(shown.sent[0]?.body, {...bodies(shown)[0], audience: {space: 'OPS'}, about: 7})
})

test('a draft begun where there was no page does not become about this one', async () => {
  const shown = await page()
  shown.one<HTMLInputElement>('[name=about]').checked = false
  write(shown, 'By the way')
  again(shown)

  assert.equal(shown.one<HTMLInputElement>('[name=about]').checked, false)
})

test('a draft to somebody is taken up again although the composer begins with their name', async () => {
  const shown = await page()
  write(shown, '@bob how fine')
  shown.one('chorus-compose').outerHTML = HTML.replace('<textarea name="text">', '<textarea name="text">@bob ')

  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, '@bob how fine')
})

test('other words typed after another tab has sent the draft are another note', async () => {
  const shown = await page()
  write(shown, 'Hello')
  const draft = shown.window.localStorage.getItem('chorus.draft.note-key-ann') ?? ''
  shown.window.localStorage.removeItem('chorus.draft.note-key-ann')
  write(shown, 'Something else')
  send(shown)
  await shown.settle()

  assert.notEqual(bodies(shown)[0]?.id, (JSON.parse(draft) as Body).id)
})

test('what got no answer is sent again as the same note, after closing the tab too', async () => {
  let tries = 0
  const shown = await page(() => {
    tries += 1
    if (tries < 3) {
      throw new TypeError('no network')
    }
    return {status: 201, json: {id: 5}}
  })
  write(shown, 'Hello')
  send(shown)
  await shown.settle()
  assert.equal(shown.one('[data-problem]').hidden, false)
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, 'Hello')
  send(shown)
  await shown.settle()
  again(shown)
  send(shown)
  await shown.settle()

  assert.equal(new Set(bodies(shown).map(body => body.id)).size, 1)
  write(shown, 'Next')
  send(shown)
  await shown.settle()
  assert.notEqual(bodies(shown).at(-1)?.id, bodies(shown)[0]?.id)
})

test('words changed after a try that may have arrived reach the note', async () => {
  let tries = 0
  const shown = await page(() => {
    tries += 1
    if (tries === 1) {
      throw new TypeError('no network')
    }
    return {status: 201, json: {id: 5}}
  })
  write(shown, 'Hello')
  send(shown)
  await shown.settle()
  write(shown, 'Hello all')
  send(shown)
  await shown.settle()

  assert.deepEqual(shown.sent.map(one => `${one.method} ${one.path}`), ['POST /notes', 'POST /notes', 'PUT /notes/5'])
  assert.deepEqual(shown.sent.at(-1)?.body, {text: 'Hello all', topics: []})
})
