import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const NOTE = `<chorus-note note="3"><a href="/x" data-thread="true">2 replies</a>
<chorus-action method="DELETE" action="/notes/3" then="note"><button>Delete</button></chorus-action></chorus-note>`
const WHOLE = `<chorus-note note="3" whole="true" id="note-3"><div class="chorus-post__thread"><chorus-note note="4" id="note-4"><button data-open="edit">Edit</button>
<template data-form="edit"><textarea></textarea></template><div data-place></div></chorus-note><textarea></textarea></div></chorus-note>`

async function page(html: string): Promise<TestPage> {
  return new TestPage(html, {
    'chorus-note': async () => (await import('./chorus-note')).ChorusNote,
    'chorus-action': async () => (await import('../common/chorus-action')).ChorusAction,
  }, sent => (sent.method === 'GET' ? {html: WHOLE} : {status: 200})).start()
}

test('its thread unfolds in place, ready for an answer', async () => {
  const shown = await page(NOTE)
  shown.one('[data-thread]').click()
  await shown.settle()

  assert.equal(shown.sent[0]?.path, '/confluence/plugins/servlet/chorus/notes/3/card?whole=true')
  assert.equal(shown.window.document.activeElement?.tagName, 'TEXTAREA')
})

test('what changed on it renders it anew', async () => {
  const shown = await page(NOTE)
  shown.one('chorus-action button').click()
  await shown.settle()

  assert.deepEqual(shown.sent.map(one => one.method), ['DELETE', 'GET'])
  assert.equal(shown.one('chorus-note').getAttribute('whole'), 'true')
})

test('a panel of a reply opens below the reply, and once', async () => {
  const shown = await page(WHOLE)
  shown.one('[data-open=edit]').click()

  assert.equal(shown.window.document.querySelectorAll('[data-place] textarea').length, 1)
})
