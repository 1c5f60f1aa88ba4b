/** The laws of every kind of rule: its answers, its words, and that it judges the subject that it is asked about. */
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import type { Reads } from '../../src/core/rule.ts'
import type { RuleDefinition, StateRef } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import { desk } from './forms.ts'
import { type Answer, rulesUnderTest } from './rules.ts'

/** What the rule says to the last of these steps. */
async function findingOn(rule: RuleDefinition, steps: readonly CaseStep[]) {
  const { outcomes } = await given([desk([{ ...rule, force: 'in-principle' }])()], ...steps).expect({})
  return outcomes.at(-1)!.findings.find(finding => finding.rule === rule.id)!
}

function expectSaid(finding: Awaited<ReturnType<typeof findingOn>>, [, , verdict, actual, limit]: Answer): void {
  expect(finding.verdict).toBe(verdict)
  if (actual !== undefined) expect(finding.actual).toEqual(actual)
  if (limit !== undefined) expect(finding.limit).toEqual(limit)
}

/** A slip that no type finds: the rule reads the first subject that it ever saw. */
function readingFirst(rule: RuleDefinition): RuleDefinition {
  let first: Reads | undefined
  return {
    ...rule,
    reads: (event, subject) => {
      first ??= rule.reads(event, subject)
      return Object.fromEntries(Object.entries(first).map(([name, ref]): [string, StateRef] => [name, ref]))
    },
  }
}

/** Beside the form that is judged, another one on which the opposite was done before. */
function twins(answers: readonly Answer[]): readonly (readonly [Answer, Answer])[] {
  return answers.flatMap(answer =>
    answers.filter(other => other[2] !== answer[2]).map(other => [answer, other] as const),
  )
}

for (const [name, { rule, arguments: given, answers }] of Object.entries(rulesUnderTest)) {
  describe(name, () => {
    test('carries its kind and its arguments as data, and words in both languages', () => {
      expect(rule.kind).toEqual({ name: name.split(/[ ,]/)[0], arguments: given })
      expect(rule.sentence.zh).toMatch(/\p{Script=Han}/u)
      expect(rule.sentence.en).not.toBe('')
      expect(JSON.parse(JSON.stringify(rule.kind))).toEqual(rule.kind)
    })

    for (const answer of answers) {
      test(answer[0], async () => expectSaid(await findingOn(rule, answer[1]('F-1')), answer))
    }

    test('is kept by some history and broken by another', () => {
      expect(answers.map(([, , verdict]) => verdict)).toEqual(expect.arrayContaining(['satisfied', 'failed']))
    })

    test('says the same beside a twin of which the opposite is true', async () => {
      for (const [answer, other] of twins(answers)) {
        expectSaid(await findingOn(rule, [...other[1]('F-0'), ...answer[1]('F-1')]), answer)
      }
    })

    test('is noticed where it reads the first subject that it saw', async () => {
      const readsNothing = Object.keys(rule.reads({ tags: [], data: {} } as never, 'form:F-1')).length === 0
      const slips = await Promise.all(
        twins(answers).map(async ([answer, other]) => {
          const { verdict } = await findingOn(readingFirst(rule), [...other[1]('F-0'), ...answer[1]('F-1')])
          return verdict !== answer[2]
        }),
      )
      expect(slips.includes(true)).toBe(!readsNothing)
    })
  })
}
