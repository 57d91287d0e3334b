// Takes the README's pictures from a sandbox that runs with its demo organisation:
//   node src/docs/screenshots.mjs [address of the web application] [path of a Chromium]
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const require = createRequire(new URL('../sandbox/package.json', import.meta.url))
const {chromium} = require('playwright-core')

const site = process.argv[2] ?? 'http://localhost:1990/confluence'
const executablePath = process.argv[3] ?? '/usr/bin/chromium'
const images = fileURLToPath(new URL('images/', import.meta.url))
const app = '/plugins/servlet/chorus'

const pictures = [
  {name: 'board', path: `${app}/boards/1`, width: 1280},
  {name: 'board-dark', path: `${app}/boards/1`, width: 1280, dark: true},
  {name: 'board-narrow', path: `${app}/boards/1`, width: 320},
  {name: 'idea', path: `${app}/ideas/12`, width: 1280},
  {name: 'my-ideas', path: `${app}/me`, width: 1280},
  {name: 'stream', path: `${app}/stream/all`, width: 1280},
  {name: 'note', path: `${app}/notes/13`, width: 1280},
  {name: 'note-narrow', path: `${app}/notes/13`, width: 320, dark: true},
  {name: 'finder', path: `${app}/people?q=storm`, width: 1280},
  {name: 'profile', path: `${app}/profile?username=kofi`, width: 1280},
  {name: 'topic', path: `${app}/topics/7`, width: 1280},
]

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
})
const login = await browser.newContext()
const page = await login.newPage()
await page.goto(`${site}/login.action`)
await page.fill('#os_username', 'cho')
await page.fill('#os_password', 'cho')
await Promise.all([page.waitForURL(url => !url.pathname.endsWith('login.action')), page.press('#os_password', 'Enter')])
const storageState = await login.storageState()

for (const {name, path, width, dark} of pictures) {
  const context = await browser.newContext({storageState, viewport: {width, height: 900}})
  const shown = await context.newPage()
  await shown.goto(site + path)
  if (dark) {
    await shown.evaluate(() => document.documentElement.setAttribute('data-color-mode', 'dark'))
  }
  await shown.screenshot({path: `${images}${name}.png`, animations: 'disabled'})
  await context.close()
  console.log(`${name}.png`)
}
await browser.close()
