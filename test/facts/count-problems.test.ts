/** What a count found, as logs of before version 2 tell it: differences, and no place. */
import { expect, test } from 'vitest'
import { count, problemsOf } from '../../src/facts/inventory/states/count.ts'

const AT = '2026-04-01T02:00:00.000Z'
const reported = { ...count.initial('N-1'), reportedAt: AT, differs: true }

test('a report that names differences and no place has found one problem, of the count as such', () => {
  expect(problemsOf(reported)).toEqual([{ place: null, at: AT }])
  expect(problemsOf({ ...reported, differs: false })).toEqual([])
  expect(problemsOf({ ...reported, reportedAt: null })).toEqual([])
  expect(problemsOf({ ...reported, findings: { 'I-1/F-1': 'short' } })).toEqual([{ place: 'I-1/F-1', at: AT }])
})
