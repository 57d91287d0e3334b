import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage, type Answer, type Sent} from '../testing/page'

const HTML = `<chorus-import board="2"><label class="chorus-drop"><span class="chorus-drop__text"></span><input type="file" data-file="true"/></label><p data-file-problem="true" role="alert" hidden></p>
<section data-step="map" hidden><h2 tabindex="-1">Match</h2><select data-field="title" required><option value=""></option></select><select data-field="state"><option value=""></option></select>
<div data-states hidden><div data-states-list></div></div><div data-preview></div><p data-problem role="alert" hidden></p>
<button type="button" data-start="true">Import</button></section><section data-step="run" hidden><h2 tabindex="-1">Importing</h2><progress data-progress></progress><p data-result role="status"></p>
<div data-errors hidden><table><tbody></tbody></table></div><div data-warnings hidden><table><tbody></tbody></table></div><div data-done hidden></div></section>
<template data-states-options><option value="SPARK">Spark</option><option value="OPEN">Open</option></template></chorus-import>`
const DONE = {state: 'done', rows: 3, done: 3, created: 2, updated: 0, unchanged: 0, errors: [], warnings: [], message: null}
const PREVIEW = {columns: ['title', 'stage'], rows: [['Bikes', 'Draft']], count: 1, ready: 1, mapping: {title: 'title', state: ''}, states: [], errors: [], warnings: []}

async function chosen(preview: (path: string) => Answer, run: Answer = {json: DONE}): Promise<TestPage> {
  const answers = (sent: Sent): Answer => {
    if (sent.path.includes('/import/preview?')) {
      return preview(sent.path)
    }
    return sent.method === 'POST' ? {status: 202, json: {id: 4}} : run
  }
  const shown = await new TestPage(HTML, {'chorus-import': async () => (await import('./chorus-import')).ChorusImport}, answers).start()
  const file = new shown.window.File(['title\nBikes\n'], 'ideas.csv')
  const field = shown.one<HTMLInputElement>('[data-file]')
  Object.defineProperty(field, 'files', {value: [file]})
  field.dispatchEvent(new shown.window.Event('change', {bubbles: true}))
  await shown.settle()
  return shown
}

async function imported(run: Answer): Promise<TestPage> {
  const shown = await chosen(() => ({json: PREVIEW}), run)
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

test('the server says what is in the file: rows, columns and which is what', async () => {
  const shown = await chosen(() => ({json: PREVIEW}))

  assert.equal(shown.one('[data-preview]').textContent, 'titlestageBikesDraft')
  assert.equal(shown.one<HTMLSelectElement>('[data-field=title]').value, 'title')
  assert.equal(shown.one<HTMLSelectElement>('[data-field=state]').value, '')
  assert.equal(shown.one('[data-states]').hidden, true)
  assert.equal(shown.one('[data-step=map]').hidden, false)
})

test('another column for states asks for its words', async () => {
  const shown = await chosen(path => ({json: path.includes('state=stage') ? {...PREVIEW, states: [{word: '', state: 'SPARK'}, {word: 'Review', state: 'OPEN'}]} : PREVIEW}))
  const states = shown.one<HTMLSelectElement>('[data-field=state]')
  states.value = 'stage'
  states.dispatchEvent(new shown.window.Event('change', {bubbles: true}))
  await shown.settle()
  shown.one('[data-start]').click()
  await shown.settle()

  assert.equal(shown.one<HTMLSelectElement>('[data-word=Review]').value, 'OPEN')
  assert.ok(shown.sent.some(sent => sent.path === '/boards/2/import?title=title&state=stage&state.Review=OPEN'), JSON.stringify(shown.sent))
})

test('a file that the server cannot read shows its sentence and no second step', async () => {
  const shown = await chosen(() => ({status: 400, json: {code: 'import.encoding', message: 'The file is not UTF-8: line 2.'}}))

  assert.equal(shown.one('[data-file-problem]').textContent, 'The file is not UTF-8: line 2.')
  assert.equal(shown.one('[data-step=map]').hidden, true)
})

test('a file without rows is not taken', async () => {
  const shown = await chosen(() => ({json: {...PREVIEW, rows: [], count: 0}}))

  assert.equal(shown.one('[data-file-problem]').textContent, 'chorus.import.file.empty')
})
