/** The list of faults that `npm run mutate` plants keeps up with the code. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstSubjectSlips, nameOf } from '../../scripts/mutate/first-subject.ts'
import { faults } from '../../scripts/mutate/index.ts'
import { regulationsInForce } from '../laws/members.ts'

const root = join(import.meta.dirname, '../..')

test('each fault has one place in the code, and tests that are there', () => {
  const lost = faults.filter(({ file, find, tests }) => {
    const text = readFileSync(join(root, 'src', file), 'utf8')
    return text.split(find).length !== 2 || !tests.every(one => existsSync(join(root, one)))
  })
  expect(lost.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})

test('each changes something, and has a name of its own', () => {
  expect(faults.filter(({ find, replace }) => find === replace)).toEqual([])
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
  expect(faults.length).toBeGreaterThanOrEqual(70)
})

test('every rule, and every duty of a subject, has its slip to the first subject', () => {
  const members = regulationsInForce().flatMap(({ definition: { id, rules, obligations } }) => [
    ...rules.map(rule => `regulations/${id}: first-subject: rule ${rule.id}`),
    ...obligations
      .filter(({ of }) => of.per !== undefined)
      .map(duty => `regulations/${id}: first-subject: duty ${duty.id}`),
  ])
  expect(firstSubjectSlips.map(nameOf).sort()).toEqual(members.sort())
})
