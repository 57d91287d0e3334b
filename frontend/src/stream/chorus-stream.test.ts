import assert from 'node:assert/strict'
import {afterEach, test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-stream source="all" since="2026-03-02T09:00:00Z" top="/stream/all"><div data-news role="status"></div>
<ol data-list><li data-activity="2" data-day="2026-03-02"><h2 class="chorus-stream__day">today</h2>Two</li></ol>
<div data-more><p><a href="/stream/all?after=1.2">More</a></p></div></chorus-stream>`

async function page(server: Server): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-stream': async () => (await import('./chorus-stream')).ChorusStream}, server).start()
}

afterEach(() => { document.body.innerHTML = '' })

const part = (items: string, more = ''): string => `<ol data-list>${items}</ol><div data-more>${more}</div>`

/** As when somebody comes back to the tab. */
async function look(shown: TestPage): Promise<void> {
  shown.window.document.dispatchEvent(new shown.window.Event('visibilitychange'))
  await shown.settle()
}

test('what is new is announced and nothing moves', async () => {
  const shown = await page(() => ({json: {items: [{id: 3}, {id: 2}], since: '2026-03-02T09:00:01Z'}}))
  await look(shown)

  assert.equal(shown.one('[data-news] button').textContent, 'chorus.stream.news 1')
  assert.equal(shown.window.document.querySelectorAll('[data-list] > li').length, 1)
  assert.equal(shown.sent[0]?.path, '/streams/all?since=2026-03-02T09%3A00%3A00Z')
  await look(shown)
  assert.equal(shown.sent[1]?.path, '/streams/all?since=2026-03-02T09%3A00%3A01Z')
  assert.equal(shown.one('[data-news] button').textContent, 'chorus.stream.news 1')
})

test('the button shows what is new and takes the focus there', async () => {
  const shown = await page(sent => sent.path.startsWith('/streams') ? {json: {items: [{id: 3}], since: 'x'}}
    : {html: part('<li data-activity="3" data-day="2026-03-02">Three</li><li data-activity="2" data-day="2026-03-02">Two</li>')})
  await look(shown)
  shown.one('[data-news] button').click()
  await shown.settle()

  assert.deepEqual(Array.from(shown.window.document.querySelectorAll('[data-list] > li'), item => item.textContent), ['Three', 'Two'])
  assert.equal(shown.window.document.activeElement?.textContent, 'Three')
  assert.equal(shown.window.document.querySelector('[data-news] button'), null)
})

test('a thread that somebody unfolded stays, below the day it belongs to', async () => {
  const shown = await page(sent => sent.path.startsWith('/streams') ? {json: {items: [{id: 3}], since: 'x'}}
    : {html: part('<li data-activity="3" data-day="2026-03-02"><h2 class="chorus-stream__day">today</h2>Three</li><li data-activity="2" data-day="2026-03-02">Two</li>')})
  shown.one('[data-activity="2"]').insertAdjacentHTML('beforeend', '<chorus-form><textarea></textarea></chorus-form>')
  shown.one<HTMLTextAreaElement>('textarea').value = 'Half a'
  shown.window.document.dispatchEvent(new shown.window.Event('chorus-posted'))
  await shown.settle()

  assert.deepEqual(Array.from(shown.window.document.querySelectorAll('[data-list] > li'), item => item.textContent), ['todayThree', 'Two'])
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value, 'Half a')
})

test('more is appended, each thing and each day once', async () => {
  const shown = await page(() => ({html: part('<li data-activity="2" data-day="2026-03-02">Two</li>'
    + '<li data-activity="1" data-day="2026-03-02"><h2 class="chorus-stream__day">today</h2>One</li>', '<p>The end</p>')}))
  shown.one('[data-more] a').click()
  await shown.settle()

  assert.deepEqual(Array.from(shown.window.document.querySelectorAll('[data-list] > li'), item => item.textContent), ['todayTwo', 'One'])
  assert.equal(shown.one('[data-more]').textContent, 'The end')
})

test('a server that does not answer is no fault of the reader', async () => {
  const shown = await page(() => ({status: 503}))
  await look(shown)

  assert.equal(shown.window.document.querySelector('[data-news] button'), null)
})
