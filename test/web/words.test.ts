import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ClinicWord, clinicMessages } from '../../web/words/clinic/clinic.ts'
import { el } from '../../web/words/el.ts'
import { en } from '../../web/words/en.ts'
import { type Language, languages, wordsOf } from '../../web/words/intl.ts'
import { type Word, wordsIn } from '../../web/words/words.ts'

const words = Object.keys(en) as Word[]
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()

test('both languages say the same things of the same facts', () => {
  assert.deepEqual(Object.keys(el), Object.keys(en))
  for (const word of words) assert.deepEqual(placeholders(el[word]), placeholders(en[word]), word)
})

test('the clinic’s pages say the same things of the same facts, in both languages', () => {
  const { en, el } = clinicMessages
  assert.deepEqual(Object.keys(el), Object.keys(en))
  for (const word of Object.keys(en) as ClinicWord[]) {
    assert.deepEqual(placeholders(el[word]), placeholders(en[word]), word)
    assert.notEqual(el[word], '', word)
  }
})

test('every sentence can be said, in its own letters', () => {
  const facts = {
    minutes: 2,
    count: 2,
    practice: 'X',
    need: 'X',
    doctor: 'X',
    from: 'X',
    to: 'X',
    when: 'X',
    zone: 'X',
    address: 'X',
  }
  const more = { left: 'X', people: 2, time: 'X', date: 'X', amount: 'X', hours: 2 }
  for (const language of Object.keys(languages) as Language[]) {
    const { say } = wordsIn(language, ['fr'])
    for (const word of words) {
      const said = say(word, { ...facts, ...more })
      assert.doesNotMatch(said, /[{}]|^$/, `${language} ${word}`)
      if (language === 'el')
        assert.doesNotMatch(said.replace(/e-mail|X|anna@example\.org/gi, ''), /[a-z]{2}/i, `${word}: ${said}`)
    }
  }
})

test('one is one, in both languages', () => {
  assert.equal(wordsIn('en', []).say('time_warning', { minutes: 1 }), 'One minute left to confirm.')
  assert.equal(wordsIn('el', []).say('times_count', { count: 1 }), 'μία ώρα')
})

test('dates follow the visitor’s own kind of the language', () => {
  assert.equal(wordsIn('en', ['el-GR', 'en-US']).locale, 'en-US')
  assert.equal(wordsIn('en', ['el-GR']).locale, 'en-GB')
})

test('dates are written for a language that the browser has, and that is one', () => {
  const messages = { en: { paid: 'Paid {when, date}' }, el: { paid: '{when, date}' } }
  const localeFor = (...preferred: string[]) => wordsOf(messages, 'en', preferred).locale
  assert.equal(localeFor('el-GR', 'en-AU'), 'en-AU')
  assert.equal(localeFor('en-US@posix', 'en-US'), 'en-US')
  assert.equal(localeFor('en-US@posix'), 'en-GB')
})
