import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const HTML = `<form><chorus-hosts me="key-ann"><ul data-hosts><li><span data-name>Ann</span><input type="hidden" name="hosts" value="key-ann" data-list="true"/><button type="button" data-remove="true"></button></li></ul>
<template data-host><li><span data-name></span><input type="hidden" name="hosts" data-list="true"/><button type="button" data-remove="true"></button></li></template>
<chorus-person><input type="text" data-local="true"/></chorus-person></chorus-hosts></form>`

async function page(): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-hosts': async () => (await import('./chorus-hosts')).ChorusHosts}).start()
}

async function pick(shown: TestPage, key: string, name: string): Promise<void> {
  const {PickedEvent} = await import('../common/chorus-person')
  shown.one('chorus-person').dispatchEvent(new PickedEvent(key, name))
}

async function hosts(shown: TestPage): Promise<unknown> {
  const {bodyOf} = await import('../common/chorus-form')
  return bodyOf(shown.one<HTMLFormElement>('form').elements)['hosts']
}

test('a person who is added can be removed by a button that names them, and is sent once', async () => {
  const shown = await page()
  await pick(shown, 'key-bob', 'Bob')
  await pick(shown, 'key-bob', 'Bob')

  assert.deepEqual(await hosts(shown), ['key-ann', 'key-bob'])
  assert.equal(shown.one('li:last-child button').getAttribute('aria-label'), 'chorus.board.hosts.remove Bob')
})

test('one host of two is removed, and the focus goes on to the field', async () => {
  const shown = await page()
  await pick(shown, 'key-bob', 'Bob')
  shown.one('li:last-child button').click()

  assert.deepEqual(await hosts(shown), ['key-ann'])
  assert.equal(shown.window.document.activeElement, shown.one('chorus-person input'))
})

test('whoever would lose the board by leaving its hosts is told, and may stay after all', async () => {
  const shown = await page()
  await pick(shown, 'key-bob', 'Bob')
  shown.one('li button').click()

  assert.deepEqual(await hosts(shown), ['key-bob'])
  assert.match(shown.one('[role=alert]').textContent ?? '', /^chorus\.board\.hosts\.leaving/)

  shown.one('[role=alert] button').click()

  assert.deepEqual(await hosts(shown), ['key-ann', 'key-bob'])
  assert.equal(shown.one('[role=alert]').hidden, true)
})

test('the last host stays, and is said to stay', async () => {
  const shown = await page()
  shown.one('li button').click()

  assert.deepEqual(await hosts(shown), ['key-ann'])
  assert.equal(shown.one('[role=alert]').textContent, 'chorus.board.hosts.last')
})
