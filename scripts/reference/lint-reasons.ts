/** Why what the linter says of our own regulations stays as it is. */
import type { LintFinding, LintKind } from '../../src/testing/index.ts'

interface Reason {
  readonly kind: LintKind
  readonly about: RegExp
  readonly why: string
}

const REASONS: readonly Reason[] = [
  {
    kind: 'two-forces',
    about: /^form-with-sample$/,
    why: 'One sentence names both: the opinion goes with the form (must), the sample in principle, since not every abnormality leaves one.',
  },
  {
    kind: 'two-forces',
    about: /^tampering-ends-in-dismissal$/,
    why: 'Who decides, and nobody on himself, is a must; that another end than dismissal was chosen is told.',
  },
  {
    kind: 'contradiction',
    about: /^general-customer-contact$/,
    why: 'None: a contact ends the duty. The histories of this look tried to end it by a blacklist, whose own conditions were not met.',
  },
  {
    kind: 'contradiction',
    about: /^penalty-notice-owed$/,
    why: 'None: the handling is approved first, then the notice is issued. The histories of this look do not go that far.',
  },
  {
    kind: 'contradiction',
    about: /^stock-counted$/,
    why: 'None: the plan is approved first, then counted. The histories of this look do not go that far.',
  },
  {
    kind: 'two-forces',
    about: /^downgrade-with-reason$/,
    why: 'Two sentences of one article: who had a problem is not promoted (must); a downgrade gives its reason (in principle).',
  },
  {
    kind: 'two-forces',
    about: /^(?:allowance|return)-from-complaint$/,
    why: 'Where a complaint is named it must have been decided so; that there is one at all is read as in principle.',
  },
  {
    kind: 'two-forces',
    about: /^allowance-within-sales$/,
    why: 'The article names the certificate and whose decision it follows (must); that it stays within what was sold is our reading, and only told.',
  },
  {
    kind: 'two-forces',
    about: /^counted-by-planned-person$/,
    why: 'One sentence names both: what a count and its report hold is a must; that those of the plan count and report by themselves is read as in principle, since somebody may have to stand in.',
  },
  {
    kind: 'two-forces',
    about: /^issued-by-warehouse-keeper$/,
    why: 'One article names both: nothing is issued without a document and a check (must); that keepers do it by themselves is read as in principle, since roles are called otherwise elsewhere.',
  },
  {
    kind: 'shadowed',
    about: /^grading-factors-on-record$/,
    why: 'Kept on purpose: a review is only recorded with its assessment, so whoever has a review has the factors. The clause is one of its own, and the finding names the factors.',
  },
  {
    kind: 'shadowed',
    about: /^complaint-settled-with-result$/,
    why: 'Kept on purpose: D11 asks for it of every complaint, also in a company without the procedure that lays down the steps.',
  },
]

/** Undefined: nobody has looked at it yet. */
export function reasonFor({ kind, about }: LintFinding): string | undefined {
  return REASONS.find(one => one.kind === kind && one.about.test(about))?.why
}
