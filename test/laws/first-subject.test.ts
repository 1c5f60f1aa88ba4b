/** A rule or a duty that looks at the first subject that it saw is noticed. */
import { describe, expect, test } from 'vitest'
import { caseBooks } from '../cases/index.ts'
import { slipsIn } from './first-subject.ts'

/** Not tried yet: beside a twin their cases are refused before they begin (`LISTED` of `twins.test.ts` says why). */
const UNTRIED = new Set([
  'duty accepted-goods-received',
  'duty account-change-told',
  'duty application-filed',
  'duty arrival-inspected',
  'duty backup-tested',
  'duty change-entered',
  'duty competitor-known-in-full',
  'duty count-problems-rectified',
  'duty count-reported',
  'duty error-corrected',
  'duty expired-stock-cleared',
  'duty expiry-watched',
  'duty file-approved',
  'duty files-checked',
  'duty files-consolidated',
  'duty important-archives-backed-up',
  'duty inspection-reported',
  'duty location-protected',
  'duty planned-count-made',
  'duty required-fields-filled',
  'duty slow-moving-stock-cleared',
  'duty stock-counted',
  'duty strategy-adjusted',
  'duty trade-filed',
  'duty variance-explained',
  'duty variance-settled',
  'duty yearly-reports-collected',
  'rule account-on-paper',
  'rule adjusted-after-report',
  'rule approved-when-complete',
  'rule card-reassigned-by-signer',
  'rule count-report-complete',
  'rule counted-after-approval',
  'rule disposed-after-sifting',
  'rule duplicate-by-first-signature',
  'rule entry-after-sorting',
  'rule every-place-counted',
  'rule expired-lot-not-issued',
  'rule inspected-and-accepted',
  'rule investigated-by-another',
  'rule joint-visit-by-admission-office',
  'rule number-of-one-archive',
  'rule paper-in-archive-cabinet',
  'rule sifted-by-standard',
  'rule sign-of-one-location',
  'rule variance-explained-before-posting',
])

for (const book of caseBooks) {
  describe(`${book.regulation}: a slip to the first subject is noticed`, () => {
    test.each(slipsIn(book).map(slip => [slip.of, slip.provision, slip] as const))(
      '%s %s',
      async (of, id, { fate }) => {
        const known = UNTRIED.has(`${of} ${id}`)
        const found = await fate().catch(() => 'not played')
        if (known) expect(['survived', 'not played'], id).toContain(found)
        else expect(['survived', 'not played'], id).not.toContain(found)
      },
    )
  })
}
