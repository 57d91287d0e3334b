import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const ANN = {key: 'key ann', username: 'ann', name: 'Ann <b>', avatar: '/a.png', open: true, why: [{title: '', url: '/n'}, {title: 'Plan & do', url: '/p'}]}

async function page(items: readonly unknown[], status = 200): Promise<TestPage> {
  const shown = await new TestPage('<chorus-experts content="7"></chorus-experts>',
    {'chorus-experts': async () => (await import('./chorus-experts')).ChorusExperts}, () => ({status, json: {items}})).start()
  await shown.settle()
  return shown
}

test('people stand there with what tells so, under a heading', async () => {
  const shown = await page([ANN])

  assert.equal(shown.sent[0]?.path, '/content/7/experts')
  assert.equal(shown.one('section').getAttribute('aria-labelledby'), shown.one('h2').id)
  assert.equal(shown.one('.chorus-experts__name').textContent, 'Ann <b>')
  assert.equal(shown.one('.chorus-experts__name').getAttribute('href'), '/confluence/plugins/servlet/chorus/people/key%20ann?username=ann')
  assert.equal(shown.one('.chorus-experts__why').textContent, 'Plan & do')
})

test('nobody, and no answer, is said with nothing at all', async () => {
  assert.equal((await page([])).one('chorus-experts').childElementCount, 0)
  assert.equal((await page([], 404)).one('chorus-experts').childElementCount, 0)
})
