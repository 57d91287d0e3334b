import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Server} from '../testing/page'

const HTML = `<chorus-follow kind="person" id="k/1" name="Ann"><button type="button" aria-pressed="false">` +
  `<span data-following="false">Follow</span><span data-following="true" hidden>Following</span></button></chorus-follow>`

async function page(server: Server): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-follow': async () => (await import('./chorus-follow')).ChorusFollow}, server).start()
}

test('it says that it follows, to eyes and to screen readers', async () => {
  const shown = await page(() => ({json: {following: true}}))
  shown.one('button').click()
  await shown.settle()

  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'true')
  assert.equal(shown.one('[data-following=true]').hidden, false)
  assert.equal(shown.one('[data-following=false]').hidden, true)
  assert.match(shown.one('[data-chorus-live]').textContent ?? '', /follow\.done Ann/)
})

test('pressing again stops, at the address of just this one', async () => {
  const shown = await page(() => ({json: {}}))
  shown.one('button').click()
  await shown.settle()
  shown.one('button').click()
  await shown.settle()

  assert.deepEqual(shown.sent.map(sent => `${sent.method} ${sent.path}`), ['PUT /follows/person/k%2F1', 'DELETE /follows/person/k%2F1'])
  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'false')
})

test('what the server refuses is taken back and told', async () => {
  const shown = await page(() => ({status: 409, json: {code: 'follow.too-many', message: 'Too many.'}}))
  shown.one('button').click()
  await shown.settle()

  assert.equal(shown.one('button').getAttribute('aria-pressed'), 'false')
  assert.equal(shown.one('[role=alert]').textContent, 'Too many.')
})
