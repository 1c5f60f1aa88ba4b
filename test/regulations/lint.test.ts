/** What `docs/reference/lint.md` says of our own regulations is so, and every finding in it was looked at. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintReference, reportsOf, rowsOf } from '../../scripts/reference/lint.ts'
import { lintOf } from '../../scripts/reference/lint-of.ts'
import { reasonFor } from '../../scripts/reference/lint-reasons.ts'
import type { LintKind } from '../../src/testing/index.ts'
import { effort } from '../effort.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/reference/lint.md'), 'utf8')
const part = (heading: string) => page.split(`\n## ${heading}`)[1]!.split('\n## ')[0]!
const rowsIn = (heading: string) => part(heading).match(/^\| `.*$/gm) ?? []
const named = ([, , of]: readonly string[]) => of!.match(/`[^`]+`/g) ?? []

test('docs/reference/lint.md says what is certain (else: node scripts/lint.ts)', async () => {
  const reports = await reportsOf(book => lintOf(book, 0))
  expect(rowsIn('Certain')).toEqual(rowsOf('certain', reports))
})

const NONE_DOES: readonly LintKind[] = ['contradiction', 'deadlock']

test('what a few histories show is on the page, and has a reason', { timeout: 1_200_000 }, async () => {
  const reports = await reportsOf(book => lintOf(book, effort(2, 100)))
  const known = rowsIn('Found').flatMap(row => named(row.split(' | ')))
  for (const { findings } of reports.values()) {
    for (const finding of findings.filter(({ level }) => level !== 'not-seen')) {
      // Of few histories few commands are known that might settle a duty or end a case: that none does is worth nothing then.
      if (NONE_DOES.includes(finding.kind) && effort(2, 100) < 100) continue
      expect(reasonFor(finding), `${finding.kind} of ${finding.about}: say why in lint-reasons.ts`).toBeDefined()
      if (finding.level === 'found') expect(known).toContain(`\`${finding.about}\``)
    }
  }
})

test('a page is told from reports', async () => {
  const text = lintReference(await reportsOf(book => lintOf(book, 0)))
  expect(text.split('\n## ').map(part => part.split('\n')[0])).toEqual(
    page.split('\n## ').map(part => part.split('\n')[0]),
  )
})
