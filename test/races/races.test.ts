/** Whole decisions under contention: two processes of four writers, four contests, four courses; nothing is won twice. */
import { afterAll, describe, expect, test } from 'vitest'
import { memoryStore } from '../../src/index.ts'
import { effort } from '../effort.ts'
import { freshPath } from '../storage/files.ts'
import { describeOnPostgres, freshName, serverUrl } from '../storage/postgres/postgres.ts'
import { type Course, courses } from './barrier.ts'
import { type Contest, contests } from './contests.ts'
import { endProcesses } from './process.ts'
import { type RaceResult, raceBetweenProcesses, raceInProcess } from './race.ts'

const TIMEOUT = effort(600_000, 1_200_000)

afterAll(endProcesses)

const all = contests.flatMap(contest => courses.map(course => [contest.name, course, contest] as const))

function roundsOf({ rounds }: Contest): number {
  return effort(Math.ceil(rounds / 20), rounds)
}

function expectFair({ violations, won, decisions }: RaceResult, contest: Contest): void {
  expect(violations).toEqual([])
  expect(decisions).toBe(roundsOf(contest) * 8)
  expect(won).toBe(roundsOf(contest) * contest.winners(8))
}

test('the long run has 20,000 contested decisions on each store', () => {
  const rounds = contests.reduce((sum, contest) => sum + contest.rounds, 0)
  expect(rounds * courses.length * 8).toBeGreaterThanOrEqual(20_000)
})

describe('in memory, eight writers of one process', () => {
  test.for(all)('%s, %s', { timeout: TIMEOUT }, async ([, course, contest]) => {
    expectFair(await raceInProcess(contest, course as Course, memoryStore(), roundsOf(contest)), contest)
  })
})

describe('on SQLite, two processes of four writers', () => {
  test.for(all)('%s, %s', { timeout: TIMEOUT }, async ([, course, contest]) => {
    expectFair(
      await raceBetweenProcesses(contest, course as Course, { sqlite: freshPath() }, roundsOf(contest)),
      contest,
    )
  })
})

describeOnPostgres('on PostgreSQL, two processes of four writers', () => {
  test.for(all)('%s, %s', { timeout: TIMEOUT }, async ([, course, contest]) => {
    const place = { postgres: serverUrl, log: freshName('race') }
    expectFair(await raceBetweenProcesses(contest, course as Course, place, roundsOf(contest)), contest)
  })
})
