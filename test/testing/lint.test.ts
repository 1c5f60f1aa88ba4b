/** The linter against books with one fault each: it finds it, its witness shows it, and of a sound book nothing is found. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manualClock, memoryStore, type Office, open, type Regulation, sequentialIds } from '../../src/index.ts'
import {
  type LintFinding,
  type LintKind,
  type LintOptions,
  type LintReport,
  lintRegulations,
  lintText,
  play,
} from '../../src/testing/index.ts'
import { effort, runs } from '../effort.ts'
import * as planted from './planted-books.ts'

const final = [{ case: 'visitor', events: ['visitor.left'] }]
const ordinary = { fc, commands: planted.commands, final, runs: 60, seed: 1 } as const

const lint = (regulation: Regulation, options: LintOptions = {}) =>
  lintRegulations([regulation], { ...ordinary, ...options })

const foundIn = ({ findings }: LintReport) => findings.filter(({ level }) => level === 'found')
const one = (report: LintReport, kind: LintKind, about?: string) =>
  report.findings.find(finding => finding.kind === kind && (about === undefined || finding.about === about))

/** An office that was told a witness, at its moment, and what the last command was answered. */
async function replayed(regulation: Regulation, { witness }: LintFinding) {
  const clock = manualClock(witness!.start)
  const office = open({ store: memoryStore(), clock, ids: sequentialIds(), regulations: [regulation] })
  const played = await play(witness!.history, office, clock)
  if (witness!.at !== undefined) clock.set(witness!.at)
  return { office, last: played.at(-1)!.outcome, statuses: played.map(({ outcome }) => outcome.status) }
}

async function refusersOf(office: Office, command: object): Promise<readonly string[]> {
  const { findings } = await office.preview(command)
  return findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
}

describe('what is certain', () => {
  const { slips } = planted
  test.each<[keyof typeof slips, LintKind, string]>([
    ['unkept', 'clause-unkept', 'P-1'],
    ['keptAndOutside', 'clause-kept-and-outside', 'P-2'],
    ['withoutReason', 'clause-unkept', 'P-9'],
    ['twice', 'two-values-of-one-date', 'visitDays'],
    ['idle', 'value-changes-nothing', 'visitDays'],
    ['blank', 'does-not-open', 'PARAMETER_MISSING'],
    ['noCommands', 'event-undecided', 'visit-after-approval'],
    ['twoForces', 'two-forces', 'visit-in-principle'],
  ])('%s: %s of %s', async (name, kind, about) => {
    expect(one(await lintRegulations([slips[name]]), kind, about)).toMatchObject({ level: 'certain' })
  })

  test('a book that does not open is not searched, and says so', async () => {
    const { findings, omissions, runs } = await lint(slips.twice)
    expect(findings.every(({ level }) => level === 'certain')).toBe(true)
    expect(runs).toBe(0)
    expect(omissions).toContainEqual({ what: 'search', regulation: null, why: 'does-not-open' })
  })

  test.each<[string, LintOptions, string]>([
    ['no fast-check', {}, 'no-fast-check'],
    ['no runs', { ...ordinary, runs: 0 }, 'no-runs'],
    ['no ends', { fc, commands: planted.commands, runs: 1 }, 'no-ends'],
  ])('%s: what was not looked for is said', async (_, options, why) => {
    const { omissions } = await lintRegulations([planted.sound], options)
    expect(omissions.map(one => one.why)).toEqual(['no-texts', why])
  })
})

test('without any command nothing is searched, and that is said', async () => {
  const { omissions } = await lintRegulations([planted.slips.noCommands], { fc })
  expect(omissions.map(one => one.why)).toEqual(['no-texts', 'no-commands'])
})

test.each([1, 2, 3, 4, 5])(
  'where nobody says which commands there are, they are made from their schemas (%i)',
  async seed => {
    const asked = { fc, seed, runs: 200 }
    expect(one(await lintRegulations([planted.contradictory], asked), 'contradiction')).toMatchObject({
      others: ['visit-after-approval'],
    })
    expect(one(await lintRegulations([planted.steep], asked), 'cliff')!.facts).toMatchObject({ holds: '5000' })
    const guarded = await lintRegulations([planted.guarded], asked)
    expect(guarded.asked.invalid).toBe(0)
    expect(
      one(guarded, 'never-failed') ?? one(guarded, 'never-settled') ?? one(guarded, 'contradiction'),
    ).toBeUndefined()
  },
)

describe('N5: visited by the fifth, not before an approval that needs a visit', () => {
  test.each(Array.from({ length: 20 }, (_, index) => index + 1))('is found with seed %i', async seed => {
    const contradiction = one(await lint(planted.contradictory, { seed, runs: effort(30, 200) }), 'contradiction')!
    expect(contradiction).toMatchObject({
      level: 'found',
      regulation: 'planted',
      about: 'visit-owed',
      others: ['visit-after-approval'],
      facts: { commands: ['visitor.visit'], more: ['approval-after-visit'] },
    })
    expect(contradiction.witness!.history.length).toBeLessThanOrEqual(6)
    const { office } = await replayed(planted.contradictory, contradiction)
    const subject = contradiction.facts.subject as string
    const rows = await office.obligations({ subject })
    expect(rows).toMatchObject([{ obligation: 'visit-owed', status: 'overdue' }])
    const visit = { type: 'visitor.visit', visitorId: subject.replace('visitor:', '') }
    expect(await refusersOf(office, visit)).toEqual(['visit-after-approval'])
  })
})

describe('N6', () => {
  const report = lint(planted.careless, { commands: planted.moreCommands, runs: 300 })

  test('the pair of a rule and its shadow, and not the other way round', async () => {
    const shadowed = foundIn(await report).filter(({ kind }) => kind === 'shadowed')
    expect(shadowed).toMatchObject([{ about: 'leaves-only-approved', others: ['leaves-only-approved-and-visited'] }])
    const { last } = await replayed(planted.careless, shadowed[0]!)
    const failed = last.findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
    expect(failed).toEqual(['leaves-only-approved', 'leaves-only-approved-and-visited'])
  })

  test('the parameter that nobody reads', async () => {
    expect(one(await report, 'parameter-unread', 'neverRead')).toMatchObject({ level: 'certain' })
    expect(one(await report, 'parameter-unread', 'visitDays')).toBeUndefined()
  })

  test('the event without a rule', async () => {
    const gap = one(await report, 'gap', 'visitor.greeted')!
    expect(gap).toMatchObject({ level: 'found' })
    const { last } = await replayed(planted.careless, gap)
    expect(last).toMatchObject({ status: 'accepted', events: [{ type: 'visitor.greeted' }] })
  })

  test('no deadlock of those who left', async () => {
    expect(one(await report, 'deadlock')).toBeUndefined()
    expect(one(await report, 'never-ended')).toBeUndefined()
  })
})

test('with its end not declared, who left is a deadlock', async () => {
  const noEnd = [{ case: 'visitor', events: [] }]
  const report = await lint(planted.sound, { final: noEnd })
  expect(one(report, 'deadlock')!.witness!.history.at(-1)!.command.type).toBe('visitor.leave')
  expect(one(report, 'never-ended')).toMatchObject({ level: 'not-seen', about: 'visitor' })
})

test('who can neither leave nor be visited is a deadlock', async () => {
  const deadlock = one(await lint(planted.deadlocked), 'deadlock')!
  expect(deadlock.witness!.history.map(({ command }) => command.type)).toEqual(['visitor.admit', 'visitor.approve'])
  const { office } = await replayed(planted.deadlocked, deadlock)
  for (const type of ['admit', 'approve', 'visit', 'leave']) {
    const visitorId = String(deadlock.facts.subject).replace('visitor:', '')
    expect((await office.preview({ type: `visitor.${type}`, visitorId })).status).toBe('refused')
  }
})

test('a contradiction of some, where others can do it', async () => {
  const contradiction = one(await lint(planted.lateContradiction), 'contradiction')!
  expect(contradiction).toMatchObject({ about: 'visit-owed', others: ['no-visit-after-approval'] })
  expect(contradiction.witness!.history.map(({ command }) => command.type).sort()).toEqual([
    'visitor.admit',
    'visitor.approve',
  ])
})

test('a number in the code: the place where the rule turns, on both sides', async () => {
  const cliff = one(await lint(planted.steep, { commands: planted.moreCommands }), 'cliff')!
  expect(cliff.facts).toEqual({ command: 'visitor.pay', field: 'amount', holds: '5000', fails: '5001' })
  const { last } = await replayed(planted.steep, cliff)
  expect(last).toMatchObject({ status: 'refused', findings: [{ rule: 'pays-little', actual: 5001 }] })
})

test('a rule that throws is told as what it is, with the commands that make it throw', async () => {
  const fault = one(await lint(planted.throwing), 'fault')!
  expect(fault.about).toBe('HOST_FAULT')
  await expect(replayed(planted.throwing, fault)).rejects.toMatchObject({ code: 'HOST_FAULT' })
})

describe('what only looks like a fault', () => {
  test('a duty that somebody else may settle is no contradiction', async () => {
    const report = await lint(planted.guarded, { commands: planted.guardedCommands, runs: 100 })
    expect(one(report, 'contradiction')).toBeUndefined()
    expect(one(report, 'never-settled')).toBeUndefined()
  })

  test('a rule that refuses alone where one field is another is in nobody’s shadow', async () => {
    const report = await lint(planted.paired, { commands: planted.pairedCommands, runs: 100 })
    expect(one(report, 'shadowed')).toBeUndefined()
    expect(one(report, 'never-alone', 'pays-little')).toMatchObject({ others: ['pays-to-guard'] })
  })

  test('a rule that turns at a number that was told is no cliff', async () => {
    const report = await lint(planted.measured, { commands: planted.measuredCommands, runs: 100 })
    expect(one(report, 'never-failed')).toBeUndefined()
    expect(one(report, 'cliff')).toBeUndefined()
  })
})

describe('laws', () => {
  const seeds = fc.nat({ max: 1_000_000 })

  test('of a book without faults nothing is certain and nothing found', () =>
    fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const { findings } = await lint(planted.sound, { seed })
        expect(findings.filter(({ level }) => level !== 'not-seen')).toEqual([])
      }),
      runs(40),
    ))

  test('the same seed says the same', () =>
    fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(planted.contradictory, planted.careless), async (seed, book) => {
        const options = { seed, runs: 20, commands: planted.moreCommands }
        expect(await lint(book, options)).toEqual(await lint(book, options))
      }),
      runs(12),
    ))

  test('no command of a witness of what one answer shows can be left out', () =>
    fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const report = await lint(planted.careless, { seed, commands: planted.moreCommands })
        for (const gap of foundIn(report).filter(({ kind }) => kind === 'gap')) {
          const { history } = gap.witness!
          for (const index of history.keys()) {
            const fewer = { ...gap, witness: { ...gap.witness!, history: history.toSpliced(index, 1) } }
            if (history.length === 1) continue
            const { statuses, last } = await replayed(planted.careless, fewer)
            const told = 'events' in last ? last.events.map(({ type }) => type) : []
            expect([statuses, told.includes(gap.about)]).not.toContain(true)
          }
        }
      }),
      runs(12),
    ))

  test('what was not seen names how many runs did not show it, and more runs say no less of what is certain', () =>
    fc.assert(
      fc.asyncProperty(seeds, fc.nat({ max: 30 }), async (seed, few) => {
        const certain = ({ findings }: LintReport) => findings.filter(({ level }) => level === 'certain')
        const less = await lint(planted.careless, { seed, runs: few })
        expect(less.runs).toBe(few)
        expect(certain(less)).toEqual(certain(await lint(planted.careless, { seed, runs: few + 20 })))
      }),
      runs(8),
    ))
})

describe('as a text', () => {
  test.each(['zh', 'en'] as const)('%s tells every finding, and leaves nothing unsaid', async language => {
    const all = [planted.contradictory, planted.deadlocked, planted.careless, planted.steep, planted.throwing]
    for (const book of [...all, ...Object.values(planted.slips)]) {
      const report = await lint(book, { commands: planted.moreCommands, runs: 20 })
      const text = lintText(report, language)
      expect(text.replaceAll(/^ +\d+\. .*$/gm, '')).not.toMatch(/\{|undefined|\(s\)/)
      expect(text.match(/^- /gm)).toHaveLength(report.findings.length)
    }
  })

  test('in short', async () => {
    expect(lintText(await lintRegulations([planted.slips.unkept]), 'en').split('\n')).toEqual([
      'seed 1, 0 runs; 0 accepted, 0 refused',
      'nothing was searched: no fast-check was given',
      '',
      'Certain, from the data alone',
      '- clause P-1 is kept by nothing, and no reason is given',
      '- clause P-3 is kept by nothing, and no reason is given',
    ])
  })
})
