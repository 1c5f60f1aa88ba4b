/** A narrower question gets a part of the answer to the wide one: by subject, department, kind, page by page, now and then. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerSheet, type Obligation, type ObligationQuery, type Office } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { codeOf, expectSame, officeOn, runs, stage } from './offices.ts'

const status = ['running', 'due', 'overdue', 'undecidable'] as const

const subjectsOf = (rows: readonly Obligation[]) => [...new Set(rows.map(({ subject }) => subject))]

async function expectParts(office: Office, about: { asOf?: string }): Promise<void> {
  const whole = await office.obligations({ status, ...about })
  for (const subject of [...subjectsOf(whole), 'customer:nobody']) {
    expectSame(
      await office.obligations({ status, subject, ...about }),
      whole.filter(row => row.subject === subject),
    )
  }
  for (const department of ['east', 'west', 'nowhere']) {
    const ofIt = ({ subject, facts }: Obligation) =>
      facts.department === department || subject === `department:${department}`
    expectSame(await office.obligations({ status, department, ...about }), whole.filter(ofIt))
  }
}

async function pages(office: Office, limit: number, about: object): Promise<Obligation[]> {
  const rows: Obligation[] = []
  for (;;) {
    const after = rows.at(-1)
    const page = await office.obligations({ limit, ...about, ...(after && { after }) })
    expect(page.length).toBeLessThanOrEqual(limit)
    if (page.length === 0) return rows
    rows.push(...page)
  }
}

describe('of any history', () => {
  test('what is told of a subject or a department is what the whole says of it, however often it is asked', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20 }), async history => {
        const at = stage()
        await play(history, at.office, at.clock, {
          afterEach: async (_, index) => {
            if (index % 7 === 0) await expectParts(at.office, {})
          },
        })
        await expectParts(at.office, {})
        await expectParts(at.office, { asOf: '2026-01-20T00:00:00.000Z' })
      }),
      runs(10),
    ))

  test('pages of any length join to the whole: no row twice, none left out', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20 }), fc.integer({ min: 1, max: 9 }), async (history, limit) => {
        const at = stage()
        const obligation = 'customer-visit'
        const questions: ObligationQuery[] = [
          { status },
          {},
          { withinDays: 3 },
          { status, obligation },
          { status: ['running'] },
        ]
        await play(history, at.office, at.clock, {
          afterEach: async (_, index) => {
            if (index % 9 !== 0) return
            for (const about of questions)
              expectSame(await pages(at.office, limit, about), await at.office.obligations(about))
          },
        })
        const asOf = '2026-01-20T00:00:00.000Z'
        for (const about of [...questions, { asOf, status }, { asOf, department: 'east' }])
          expectSame(await pages(at.office, limit, about), await at.office.obligations(about))
      }),
      runs(10),
    ))

  test('a board of the past that is kept answers as one that is made anew, with what was told late', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 24 }), async history => {
        const at = stage()
        const moments = ['2026-01-03', '2026-01-15', '2026-02-01'].map(day => `${day}T00:00:00.000Z`)
        const ask = (office: Office) => Promise.all(moments.map(asOf => office.obligations({ status, asOf })))
        await play(history, at.office, at.clock, {
          afterEach: async (_, index) => {
            if (index % 6 === 0) await ask(at.office)
          },
        })
        expectSame(await ask(at.office), await ask(officeOn(at.store, at.clock)))
      }),
      runs(10),
    ))
})

describe('a question that names what there is not', () => {
  const { office } = stage()

  test.each([
    [{ status: ['Overdue'] }, 'status'],
    [{ status: [''] }, 'status'],
    [{ status: 'overdue' }, 'status'],
    [{ obligation: 'nope' }, 'obligation'],
    [{ obligation: 3 }, 'obligation'],
    [{ subject: 'C-1' }, 'subject'],
    [{ subject: ':C-1' }, 'subject'],
    [{ subject: 'customer:' }, 'subject'],
    [{ department: '' }, 'department'],
    [{ statuss: ['due'] }, 'statuss'],
    [{ toString: 1 }, 'toString'],
    [{ after: 'C-1' }, 'after'],
    [{ after: { subject: 'customer:C-1' } }, 'after'],
  ])('%j is refused', async (query, field) => {
    await expect(office.obligations(query as never)).rejects.toMatchObject({
      code: 'INVALID_QUERY',
      details: { field },
    })
  })

  test.each([null, 'all', [], 3])('%j is no query', async query => {
    expect(await codeOf(() => office.obligations(query as never))).toBe('INVALID_QUERY')
  })

  test.each([0, -1, 1.5, '3', Number.NaN])('a limit of %j is none', async limit => {
    await expect(office.obligations({ limit: limit as number })).rejects.toMatchObject({ details: { field: 'limit' } })
  })
})

test.each(['x'.repeat(4_001), 3, null, Symbol('C-1'), {}])(
  'a view is not asked about a key that cannot be',
  async key => {
    const { office } = stage()
    await expect(office.view(customerSheet, key as string)).rejects.toMatchObject({
      code: 'INVALID_QUERY',
      details: { field: 'key' },
    })
    expect(await office.view(customerSheet, 'x'.repeat(4_000))).toMatchObject({ name: null })
  },
)
