import assert from 'node:assert/strict'
import {test} from 'node:test'
import {TestPage} from '../testing/page'

async function page(): Promise<TestPage> {
  return new TestPage('<chorus-text><label><textarea maxlength="1000"></textarea></label></chorus-text>',
    {'chorus-text': async () => (await import('./chorus-text')).ChorusText}).start()
}

function type(shown: TestPage, characters: number): void {
  const field = shown.one<HTMLTextAreaElement>('textarea')
  field.value = 'x'.repeat(characters)
  field.dispatchEvent(new shown.window.Event('input', {bubbles: true}))
}

test('near the end it tells how much room there is, and a screen reader not at every key', async () => {
  const shown = await page()
  const room = shown.one('.chorus-text__room')
  type(shown, 900)
  assert.equal(room.hidden, true)

  type(shown, 930)
  assert.equal(room.textContent, 'chorus.text.room 70')
  const told = shown.one('[role=status]')
  assert.equal(told.textContent, 'chorus.text.room 70')
  type(shown, 940)
  assert.equal(told.textContent, 'chorus.text.room 70')
  type(shown, 955)
  assert.equal(told.textContent, 'chorus.text.room 45')
})

test('what is too long stays whole and is not sent', async () => {
  const shown = await page()
  type(shown, 1003)

  assert.equal(shown.one('.chorus-text__room').textContent, 'chorus.text.room.over 3')
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').value.length, 1003)
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').checkValidity(), false)
  type(shown, 1000)
  assert.equal(shown.one<HTMLTextAreaElement>('textarea').checkValidity(), true)
})
