import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const HTML = `<chorus-card idea="7" board="2">
<a href="/x#challenge" role="button" data-panel="challenge" aria-expanded="false">Challenge</a>
<a href="/x#build-on" role="button" data-panel="build-on" aria-expanded="false">Build on</a><div data-panel-place></div></chorus-card>
<template data-panel-form="challenge"><chorus-form action="/ideas/0/challenges"><form>
<input type="radio" name="kind" value="concern" checked/><input type="radio" name="kind" value="objection"/>
<select name="class"><option value=""></option><option value="differently" data-only="concern">Differently</option></select></form></chorus-form></template>
<template data-panel-form="build-on"><chorus-form action="/ideas/0/suggestions"><form><div data-way="suggest"><textarea name="text"></textarea></div>
<div data-way="own" hidden><input name="title" disabled/><input type="hidden" data-own="true" name="inspiredBy" disabled/></div>
<input type="radio" name="way" value="own"/></form></chorus-form></template>`

async function page(): Promise<TestPage> {
  return new TestPage(HTML, {'chorus-card': async () => (await import('./chorus-card')).ChorusCard},
    () => ({json: {items: [{text: 'As it stands'}]}})).start()
}

function change(shown: TestPage, field: HTMLInputElement): void {
  field.checked = true
  field.dispatchEvent(new shown.window.Event('change', {bubbles: true}))
}

test('a verb opens its panel for this idea, says so, and takes the focus inside', async () => {
  const shown = await page()
  shown.one('[data-panel=challenge]').click()

  assert.equal(shown.one('[data-panel=challenge]').getAttribute('aria-expanded'), 'true')
  assert.equal(shown.one('[data-panel-place] chorus-form').getAttribute('action'), '/ideas/7/challenges')
  assert.equal(shown.window.document.activeElement, shown.one('[data-panel-place] input'))
})

test('Space opens what looks like a button, and Escape closes it and gives the focus back', async () => {
  const shown = await page()
  shown.press(shown.one('[data-panel=challenge]'), ' ')
  shown.press(shown.one('[data-panel-place] select'), 'Escape')

  assert.equal(shown.one('[data-panel-place]').childElementCount, 0)
  assert.equal(shown.one('[data-panel=challenge]').getAttribute('aria-expanded'), 'false')
  assert.equal(shown.window.document.activeElement, shown.one('[data-panel=challenge]'))
})

test('what one would only do differently is no objection', async () => {
  const shown = await page()
  shown.one('[data-panel=challenge]').click()
  change(shown, shown.one('[data-panel-place] [value=objection]'))

  assert.equal(shown.one<HTMLOptionElement>('[data-panel-place] [value=differently]').disabled, true)
})

test('building on begins with the text as it stands', async () => {
  const shown = await page()
  shown.one('[data-panel=build-on]').click()
  await shown.settle()

  assert.equal(shown.one<HTMLTextAreaElement>('[data-panel-place] textarea').value, 'As it stands')
})

test('an idea of one\'s own goes to the board and names what inspired it', async () => {
  const shown = await page()
  shown.one('[data-panel=build-on]').click()
  change(shown, shown.one('[data-panel-place] [value=own]'))

  assert.equal(shown.one('[data-panel-place] chorus-form').getAttribute('action'), '/boards/2/ideas')
  assert.equal(shown.one<HTMLInputElement>('[data-panel-place] [data-own]').value, '7')
  assert.equal(shown.one<HTMLInputElement>('[data-panel-place] [data-own]').disabled, false)
  assert.equal(shown.one<HTMLTextAreaElement>('[data-panel-place] textarea').disabled, true)
})

test('a panel that was opened while the card was renewed stays as it is', async () => {
  const {SentEvent} = await import('./chorus-form')
  const shown = await page()
  shown.one('[data-panel=challenge]').click()
  shown.one('chorus-form').dispatchEvent(new SentEvent({id: 1}))
  shown.one('[data-panel=build-on]').click()
  const field = shown.one<HTMLTextAreaElement>('[data-panel-place] textarea')
  field.value = 'Half a'
  await shown.settle()

  assert.equal(shown.one('[data-panel-place] textarea'), field)
  assert.equal(shown.window.document.activeElement, field)
})
