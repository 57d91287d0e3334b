import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-endorse idea="7"><button type="button" aria-pressed="false"><span>Endorse</span><span data-count="4">4</span></button></chorus-endorse>`

async function page(server: Server): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-endorse': async () => (await import('./chorus-endorse')).ChorusEndorse}, server).start()
}

test('it stays a button with its name, and says that it is pressed', async () => {
  const shown = await page(() => ({json: {endorsements: 5, endorsed: true}}))
  shown.one('button').click()
  await shown.settle()

  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'true')
  assert.match(shown.one('button').textContent ?? '', /Endorse\s*5/)
  assert.match(shown.one('[data-chorus-live]').textContent ?? '', /endorse\.done 5/)
})

test('pressing again takes it back', async () => {
  const shown = await page(sent => ({json: {endorsements: sent.method === 'PUT' ? 5 : 4}}))
  shown.one('button').click()
  await shown.settle()
  shown.one('button').click()
  await shown.settle()

  assert.deepEqual(shown.sent.map(sent => `${sent.method} ${sent.path}`), ['PUT /ideas/7/endorsement', 'DELETE /ideas/7/endorsement'])
  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'false')
})

test('a click while the first is under way sends nothing', async () => {
  const shown = await page(() => new Promise(resolve => setTimeout(() => resolve({json: {endorsements: 5}}), 5)))
  shown.one('button').click()
  shown.one('button').click()
  await new Promise(resolve => setTimeout(resolve, 20))

  assert.equal(shown.sent.length, 1)
})

test('what the server refuses is taken back and told beside the button', async () => {
  const shown = await page(() => ({status: 403, json: {code: 'site.read-only', message: 'Nothing can be changed.'}}))
  shown.one('button').click()
  await shown.settle()

  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'false')
  assert.equal(shown.one('[data-count]').textContent, '4')
  assert.equal(shown.one('[role=alert]').textContent, 'Nothing can be changed.')
})

test('leaving the page at once does not take back what was shown', async () => {
  const shown = await page(() => ({json: {endorsements: 5}}))
  const answer = globalThis.fetch
  let outlives: boolean | undefined
  globalThis.fetch = (url, init) => {
    outlives = init?.keepalive
    return answer(url, init)
  }
  shown.one('button').click()
  await shown.settle()

  assert.equal(outlives, true)
})

test('who endorsed is told without taking the focus from whoever has gone on', async () => {
  const html = '<aside data-region="endorsers">Ann</aside>'
  const shown = await new TestPage(`${HTML}<aside data-region="endorsers"></aside><textarea></textarea>`,
    {'chorus-endorse': async () => (await import('./chorus-endorse')).ChorusEndorse},
    sent => (sent.method === 'GET' ? {html} : {json: {endorsements: 5}})).start()
  shown.one('button').click()
  shown.one('textarea').focus()
  await shown.settle()

  assert.equal(shown.one('aside').textContent, 'Ann')
  assert.equal(shown.window.document.activeElement, shown.one('textarea'))
})
