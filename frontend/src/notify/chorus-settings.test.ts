import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Answer} from '../testing/page'

const FORM = `<chorus-settings><form><input type="checkbox" data-kind="mention" checked><input type="checkbox" data-kind="state">
<select name="digestHour"><option value="8" selected>08:00</option></select><input name="timeZone" value=" berlin ">
<p data-problem hidden></p><button type="submit">Save</button><span data-saved></span></form></chorus-settings>`

async function saved(answer: Answer): Promise<TestPage> {
  const shown = await new TestPage(FORM, {'chorus-settings': async () => (await import('./chorus-settings')).ChorusSettings}, () => answer).start()
  shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
  await shown.settle()
  return shown
}

test('it sends every kind, the hour and the zone, and says what holds', async () => {
  const shown = await saved({json: {mails: {digest: true}, digestHour: 8, timeZone: 'Europe/Berlin', zoneInUse: 'Europe/Berlin'}})

  assert.deepEqual(shown.sent, [{method: 'PUT', path: '/me/settings',
    body: {mails: {mention: true, state: false}, digestHour: 8, timeZone: 'berlin'}}])
  assert.equal(shown.one<HTMLInputElement>('[name=timeZone]').value, 'Europe/Berlin')
  assert.equal(shown.one('[data-saved]').textContent, 'chorus.settings.saved.digest 08:00 Europe/Berlin')
})

test('a zone that there is not keeps what was typed and takes the focus', async () => {
  const shown = await saved({status: 400, json: {code: 'settings.zone', message: 'No such zone.'}})

  assert.equal(shown.one('[data-problem]').textContent, 'No such zone.')
  assert.equal(shown.window.document.activeElement, shown.one('[name=timeZone]'))
  assert.equal(shown.one('[data-saved]').textContent, '')
})
