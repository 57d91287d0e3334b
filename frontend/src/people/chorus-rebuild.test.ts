import assert from 'node:assert/strict'
import {afterEach, test} from 'node:test'
import {TestPage, type Answer} from '../testing/page'

const HTML = '<chorus-rebuild><p><button type="button">Build it anew</button></p><p role="status" data-told="true"></p></chorus-rebuild>'

afterEach(() => { document.body.innerHTML = '' })

/** The button pressed, and its state asked for once. */
async function pressed(start: Answer, ...states: readonly Answer[]): Promise<TestPage> {
  const left = [...states]
  const shown = await new TestPage(HTML, {'chorus-rebuild': async () => (await import('./chorus-rebuild')).ChorusRebuild},
    ({method}) => method === 'POST' ? start : left.shift() ?? {}).start()
  shown.one('button').click()
  await shown.settle()
  for (const _ of states) {
    shown.window.document.dispatchEvent(new shown.window.Event('visibilitychange'))
    await shown.settle()
  }
  return shown
}

test('it tells how far it is, and takes no second press meanwhile', async () => {
  const shown = await pressed({json: {id: 7}}, {json: {state: 'running', done: 128}})

  assert.equal(shown.sent[1]?.path, '/admin/jobs/7')
  assert.equal(shown.one('[role=status]').textContent, 'chorus.app.evidence.running 128')
  assert.equal(shown.one<HTMLButtonElement>('button').disabled, true)
})

test('its end looks as good or as bad as it is', async () => {
  const done = await pressed({json: {id: 7}}, {json: {state: 'running', done: 1}}, {json: {state: 'done', done: 128}})
  assert.equal(done.one('[role=status]').textContent, 'chorus.app.evidence.done 128')
  assert.equal(done.one('[role=status]').className, 'aui-message aui-message-success')
  assert.equal(done.one<HTMLButtonElement>('button').disabled, false)

  const failed = await pressed({json: {id: 7}}, {json: {state: 'failed', done: 128}})
  assert.equal(failed.one('[role=status]').textContent, 'chorus.app.evidence.failed 128')
  assert.equal(failed.one('[role=status]').className, 'aui-message aui-message-error')
})

test('what the server refuses is told, and the button is there again', async () => {
  const refused = {status: 403, json: {code: 'site.read-only', message: 'The site is read-only.'}}
  const begun = await pressed(refused)
  const asked = await pressed({json: {id: 7}}, refused)

  for (const shown of [begun, asked]) {
    assert.equal(shown.one('[role=status]').textContent, 'The site is read-only.')
    assert.equal(shown.one<HTMLButtonElement>('button').disabled, false)
  }
})

test('a server that cannot answer for a moment is asked again', async () => {
  const shown = await pressed({json: {id: 7}}, {status: 503}, {json: {state: 'done', done: 3}})

  assert.equal(shown.one('[role=status]').textContent, 'chorus.app.evidence.done 3')
})
