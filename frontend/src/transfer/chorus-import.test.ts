import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Answer} from '../testing/page'

const HTML = `<chorus-import board="2"><label class="chorus-drop"><span class="chorus-drop__text"></span><input type="file" data-file="true"/></label><p data-file-problem="true" role="alert" hidden></p>
<section data-step="map" hidden><h2 tabindex="-1">Match</h2><select data-field="title" required><option value=""></option></select><div data-preview></div><p data-problem role="alert" hidden></p>
<button type="button" data-start="true">Import</button></section><section data-step="run" hidden><h2 tabindex="-1">Importing</h2><progress data-progress></progress><p data-result role="status"></p>
<div data-errors hidden><table><tbody></tbody></table></div><div data-warnings hidden><table><tbody></tbody></table></div><div data-done hidden></div></section></chorus-import>`
const DONE = {state: 'done', rows: 3, done: 3, created: 2, updated: 0, unchanged: 0, errors: [], warnings: [], message: null}

async function imported(run: Answer): Promise<TestPage> {
  const shown = await new TestPage(HTML, {'chorus-import': async () => (await import('./chorus-import')).ChorusImport},
    sent => (sent.method === 'POST' ? {status: 202, json: {id: 4}} : run)).start()
  const file = new shown.window.File(['title\nBikes\n'], 'ideas.csv')
  file.arrayBuffer = async () => new TextEncoder().encode('title\nBikes\n').buffer as ArrayBuffer
  const field = shown.one<HTMLInputElement>('[data-file]')
  Object.defineProperty(field, 'files', {value: [file]})
  field.dispatchEvent(new shown.window.Event('change', {bubbles: true}))
  await shown.settle()
  shown.one('[data-start]').click()
  await shown.settle()
  return shown
}

test('rows not taken and rows taken otherwise than written stand apart, each by line with its reason', async () => {
  const shown = await imported({json: {...DONE, errors: [{line: 4, reason: 'No title.'}], warnings: [{line: 3, reason: 'Unknown state.'}, {line: 2, reason: 'In the future.'}]}})

  assert.equal(shown.one('[data-errors]').textContent, '4No title.')
  assert.equal(shown.one('[data-warnings]').textContent, '2In the future.3Unknown state.')
  assert.equal(shown.one('[data-warnings]').hidden, false)
})

test('what went well shows no empty lists', async () => {
  const shown = await imported({json: DONE})

  assert.equal(shown.one('[data-errors]').hidden, true)
  assert.equal(shown.one('[data-warnings]').hidden, true)
  assert.equal(shown.one('[data-result]').textContent, 'chorus.import.result 3 2 0 0 1')
})

test('a failed import shows its sentence as a problem', async () => {
  const shown = await imported({json: {...DONE, state: 'failed', message: 'The server was stopped.'}})

  assert.equal(shown.one('[data-result]').textContent, 'The server was stopped.')
  assert.equal(shown.one('[data-result]').className, 'chorus-problem')
  assert.equal(shown.one('[data-done]').hidden, false)
})
