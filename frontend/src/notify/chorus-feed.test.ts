import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Answer} from '../testing/page'

const FEED = `<chorus-feed><p data-state>none</p><div data-made hidden><input data-address></div><p data-problem hidden></p>
<button type="button" data-renew>Make</button><button type="button" data-revoke hidden>Take back</button><span data-said></span></chorus-feed>`

async function page(answer: Answer): Promise<TestPage> {
  return new TestPage(FEED, {'chorus-feed': async () => (await import('./chorus-feed')).ChorusFeed}, () => answer).start()
}

test('an address that is made is shown, has the focus and can be taken back', async () => {
  const shown = await page({status: 201, json: {key: 'k', url: 'http://x/chorus-feed/home?key=k'}})
  shown.one('[data-renew]').click()
  await shown.settle()

  assert.equal(shown.one<HTMLInputElement>('[data-address]').value, 'http://x/chorus-feed/home?key=k')
  assert.equal(shown.window.document.activeElement, shown.one('[data-address]'))
  assert.equal(shown.one('[data-made]').hidden, false)
  assert.equal(shown.one('[data-problem]').hidden, true)
  assert.equal(shown.one('[data-renew]').textContent, 'chorus.settings.feed.renew')

  shown.one('[data-revoke]').click()
  await shown.settle()
  assert.deepEqual(shown.sent.map(sent => `${sent.method} ${sent.path}`), ['POST /me/feed', 'DELETE /me/feed'])
  assert.equal(shown.one<HTMLInputElement>('[data-address]').value, '')
  assert.equal(shown.one('[data-revoke]').hidden, true)
  assert.equal(shown.one('[data-said]').textContent, 'chorus.settings.feed.revoked')
})

test('what the server has against it is told', async () => {
  const shown = await page({status: 403, json: {code: 'site.read-only', message: 'Read-only.'}})
  shown.one('[data-renew]').click()
  await shown.settle()

  assert.equal(shown.one('[data-problem]').textContent, 'Read-only.')
  assert.equal(shown.one('[data-made]').hidden, true)
})
