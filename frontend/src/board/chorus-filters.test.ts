import assert from 'node:assert/strict'
import {mock, test} from 'node:test'
import {TestPage} from '../testing/page'

const CHIP = '<span data-region="author"><input type="hidden" name="author" value="key-ann"/><a href="/b" data-remove="true" aria-label="Author: Ann. Remove this filter">Ann</a></span>'

async function page(author: string): Promise<TestPage> {
  const html = `<chorus-filters><form action="/b"><input type="hidden" name="sort" value="new"/><input type="search" name="q" value=""/>
<chorus-person><input type="text"/></chorus-person>${author}</form></chorus-filters><div data-region="results"></div>`
  return new TestPage(html, {'chorus-filters': async () => (await import('./chorus-filters')).ChorusFilters}, sent => ({html: sent.path.includes('author=') ? CHIP : '<span data-region="author"></span>'})).start()
}

test('a chosen author filters and stands there as a chip', async () => {
  const shown = await page('<span data-region="author"></span>')
  const {PickedEvent} = await import('../common/chorus-person')
  shown.one('chorus-person').dispatchEvent(new PickedEvent('key-ann', 'Ann'))
  await shown.settle()

  assert.equal(shown.sent[0]?.path, '/b?sort=new&author=key-ann')
  assert.equal(shown.one('[data-remove]').getAttribute('aria-label'), 'Author: Ann. Remove this filter')
})

test('the chip takes the filter away, and the focus stays in the bar', async () => {
  const shown = await page(CHIP)
  shown.one('[data-remove]').click()
  await shown.settle()

  assert.equal(shown.sent[0]?.path, '/b?sort=new')
  assert.equal(shown.window.document.querySelector('[data-remove]'), null)
  assert.equal(shown.window.document.activeElement, shown.one('chorus-person input'))
})

test('what is being looked for is asked once, by Enter or by a pause in typing', async () => {
  const shown = await page('<span data-region="author"></span>')
  mock.timers.enable({apis: ['setTimeout']})
  try {
    const field = shown.one('[name=q]') as HTMLInputElement
    type(shown, field, 'gear')
    shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
    mock.timers.tick(1_000)
    shown.one('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}))
    type(shown, field, 'gears')
    mock.timers.tick(1_000)
    type(shown, field, 'gear')
    mock.timers.tick(1_000)
  } finally {
    mock.timers.reset()
  }
  await shown.settle()

  assert.deepEqual(shown.sent.map(one => one.path), ['/b?sort=new&q=gear', '/b?sort=new&q=gears', '/b?sort=new&q=gear'])
})

function type(shown: TestPage, field: HTMLInputElement, text: string): void {
  field.value = text
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
}
