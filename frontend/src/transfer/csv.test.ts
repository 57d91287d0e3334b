import assert from 'node:assert/strict'
import {test} from 'node:test'
import {guessed, guessedState, recordsIn, separatorOf} from './csv'

test('quoted fields hold commas, quotes and line ends', () => {
  assert.deepEqual(recordsIn('a,b\r\n"x, ""y""","two\nlines"\n'), [['a', 'b'], ['x, "y"', 'two\nlines']])
})

test('a byte order mark, empty lines and a last line without an end do no harm', () => {
  assert.deepEqual(recordsIn('\ufeffa,b\n\n1,2'), [['a', 'b'], ['1', '2']])
})

test('the separator is what the first line has most of', () => {
  assert.equal(separatorOf('a;b;c,d\n1,2,3,4,5'), ';')
})

test('columns and states are guessed by their usual names', () => {
  assert.equal(guessed('text', ['Number', 'Abstract']), 'Abstract')
  assert.equal(guessed('links', ['Number']), '')
  assert.equal(guessedState('In use', ['IN_USE']), 'IN_USE')
  assert.equal(guessedState('Final', ['IN_USE']), 'IN_USE')
  assert.equal(guessedState('Whatever', ['IN_USE']), 'OPEN')
})
