import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mentionBefore, mentionOf} from './mention'

test('what is typed after an @ at the begin of a word is a mention', () => {
  assert.deepEqual(mentionBefore('Well done @ann', 14), {start: 10, words: 'ann'})
  assert.deepEqual(mentionBefore('(@jörg', 6), {start: 1, words: 'jörg'})
})

test('an address of mail is none, and neither is a lone @', () => {
  assert.equal(mentionBefore('ann@example', 11), undefined)
  assert.equal(mentionBefore('at @', 4), undefined)
})

test('a name with a blank stands in braces', () => {
  assert.equal(mentionOf('ann'), '@ann')
  assert.equal(mentionOf('ann lee'), '@{ann lee}')
  assert.equal(mentionOf('ann.'), '@{ann.}')
})
