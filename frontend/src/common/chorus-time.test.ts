import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

const LATE = '2026-10-26T23:30:00Z'
const UTC = '26 October 2026, 23:30 UTC'

async function page(attributes: string, text: string): Promise<TestPage> {
  const html = `<chorus-time ${attributes}><time datetime="${LATE}" title="${UTC}">${text}</time></chorus-time>`
  return new TestPage(html, {'chorus-time': async () => (await import('./chorus-time')).ChorusTime}).start()
}

async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TZ']
  process.env['TZ'] = zone
  try {
    return await work()
  } finally {
    process.env['TZ'] = before ?? ''
  }
}

test('a day is that of the reader, who also learns the time in UTC', () => inZone('Europe/Berlin', async () => {
  const time = (await page('day="{0}"', 'Oct 26, 2026')).one<HTMLTimeElement>('time')

  assert.equal(time.textContent, 'Oct 27, 2026')
  assert.match(time.title, /^October 27, 2026 at 12:30\sAM \(26 October 2026, 23:30 UTC\)$/)
  assert.equal(time.dateTime, LATE)
}))

test('a day within a sentence is told anew, the sentence stays', () => inZone('Europe/Berlin', async () => {
  const time = (await page('day="Takes ideas until {0}"', 'Takes ideas until Oct 26, 2026')).one('time')

  assert.equal(time.textContent, 'Takes ideas until Oct 27, 2026')
}))

test('how long ago it was is the same everywhere', () => inZone('Europe/Berlin', async () => {
  assert.equal((await page('', '2 days ago')).one('time').textContent, '2 days ago')
}))

test('a reader in UTC is not told the same twice', () => inZone('UTC', async () => {
  assert.equal((await page('day="{0}"', 'Oct 26, 2026')).one('time').title, UTC)
}))
