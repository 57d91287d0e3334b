import assert from 'node:assert/strict'
import {afterEach, test} from 'node:test'
import {TestPage} from '../testing/page'

const NOTE = `<chorus-note note="3"><a href="/x" data-thread="true">2 replies</a>
<chorus-action method="DELETE" action="/notes/3" then="note"><button>Delete</button></chorus-action></chorus-note>`
const WHOLE = `<chorus-note note="3" whole="true" id="note-3"><div class="chorus-post__thread"><chorus-note note="4" id="note-4"><button data-open="edit">Edit</button>
<template data-form="edit"><textarea></textarea></template><div data-place></div></chorus-note><textarea></textarea></div></chorus-note>`

afterEach(() => { document.body.innerHTML = '' })

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

const reply = (id: number, digest: string, text: string): string => `<li><chorus-note note="${id}" id="note-${id}" digest="${digest}">`
  + `<span class="chorus-post__name">Bob</span><p class="chorus-prose">${text}</p><button data-open="edit">Edit</button><div data-place></div></chorus-note></li>`
const thread = (mark: string, replies: string): string => `<chorus-note note="3" whole="true" id="note-3" digest="r" mark="${mark}"><div class="chorus-post__thread">
<ol>${replies}</ol><chorus-form action="/notes/3/replies"><textarea></textarea></chorus-form></div></chorus-note>`

async function open(shown: string, fresh: string): Promise<TestPage> {
  return new TestPage(shown, {'chorus-note': async () => (await import('./chorus-note')).ChorusNote},
    sent => (sent.path.endsWith('/thread') ? {json: {mark: 'b'}} : {html: fresh})).start()
}

/** As when somebody comes back to the tab. */
async function look(shown: TestPage): Promise<void> {
  shown.window.document.dispatchEvent(new shown.window.Event('visibilitychange'))
  await shown.settle()
}

test('what others said is put in beside what is being typed', async () => {
  const shown = await open(thread('a', reply(4, 'x', 'Four') + reply(5, 'y', 'Five')),
    thread('b', reply(4, 'x', 'not looked at') + reply(5, 'z', 'Better') + reply(6, 'w', 'Six')))
  const field = shown.one<HTMLTextAreaElement>('textarea')
  const four = shown.one('#note-4')
  const five = shown.one('#note-5 p').firstChild
  field.focus()
  field.value = 'Half a'
  await look(shown)

  assert.deepEqual(Array.from(shown.window.document.querySelectorAll('ol p'), one => one.textContent), ['Four', 'Better', 'Six'])
  assert.equal(shown.one('#note-4'), four)
  assert.equal(shown.one('#note-5 p').firstChild, five)
  assert.equal(shown.window.document.activeElement, field)
  assert.equal(field.value, 'Half a')
  assert.match(shown.one('[data-chorus-live]').textContent ?? '', /^chorus\.note\.news\.one Bob/)

  await look(shown)
  assert.deepEqual(shown.sent.map(one => one.method + one.path.replace(/.*\/notes/, '')), ['GET/3/thread', 'GET/3/card?whole=true', 'GET/3/thread'])
})

test('words in a form outlive what they were said about', async () => {
  const shown = await open(thread('a', reply(4, 'x', 'Four').replace('<div data-place></div>', '<div data-place><textarea></textarea></div>')),
    thread('b', '<li><chorus-note note="4" id="note-4" digest="gone"><p class="chorus-post__stone">Deleted</p></chorus-note></li>'))
  const field = shown.one<HTMLTextAreaElement>('#note-4 textarea')
  field.value = 'Half a'
  field.focus()
  await look(shown)

  assert.equal(shown.one('#note-4 .chorus-post__stone').textContent, 'Deleted')
  assert.equal(shown.one<HTMLTextAreaElement>('#note-4 textarea').value, 'Half a')
  assert.equal(shown.window.document.activeElement, field)
})
