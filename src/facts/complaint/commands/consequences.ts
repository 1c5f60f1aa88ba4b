/** Penalties, money and improvements that follow from a case, whether it is closed or not. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Attempt } from '../../command-about.ts'
import { own } from '../../own.ts'
import * as events from '../events/consequences.ts'
import { refusedFor } from '../refusals.ts'
import type { Improvement, Penalty } from '../states/file.ts'
import { type KnownFile, stepCommand } from './about.ts'

interface Items {
  penalty: DeepReadonly<Penalty>
  improvement: DeepReadonly<Improvement>
}

const ITEMS: { readonly [Kind in keyof Items]: (file: KnownFile) => Readonly<Record<string, Items[Kind]>> } = {
  penalty: ({ consequences }) => consequences.penalties,
  improvement: ({ consequences }) => consequences.improvements,
}

/** The fields that say when something was done about an item. */
type Moments<Item> = Extract<keyof Item, `${string}At`>

/** The item is on file, and the step was not done yet. */
function about<Kind extends keyof Items>(kind: Kind, doneAt?: Moments<Items[Kind]>) {
  return stepAbout(kind, item => (doneAt === undefined ? null : (item[doneAt] as Instant | null)))
}

/** What the step is about is on file, unless the step puts it there, and the step was not done yet. */
function stepAbout<Kind extends keyof Items>(kind: Kind, doneAt: (item: Items[Kind]) => Instant | null, isNew = false) {
  const obstacle = (file: KnownFile, data: Readonly<Record<string, unknown>>, { step }: Attempt) => {
    const id = data[`${kind}Id`] as string
    const facts = { [kind]: id, step }
    const item = own(ITEMS[kind](file), id)
    if (!item) return isNew ? undefined : refusedFor(`${kind}-known`, file, { actual: false, limit: true, facts })
    const actual = doneAt(item)
    return actual === null ? undefined : refusedFor(`${kind}-not-yet`, file, { actual, facts })
  }
  return { phase: 'known', obstacle } as const
}

const verified = about('improvement', 'verifiedAt')

export const consequenceCommands = [
  stepCommand(
    'complaint.propose-penalty',
    events.complaintPenaltyProposed,
    stepAbout('penalty', ({ proposed }) => proposed.at, true),
  ),
  stepCommand('complaint.issue-penalty-notice', events.complaintPenaltyNoticeIssued, about('penalty', 'noticedAt')),
  stepCommand('complaint.approve-penalty', events.complaintPenaltyApproved, {
    telling: 'decision',
    ...about('penalty', 'approvedAt'),
  }),
  stepCommand('complaint.copy-penalty', events.complaintPenaltyCopied, about('penalty')),
  stepCommand('complaint.publish-sanction', events.complaintSanctionPublished, about('penalty', 'publishedAt')),
  stepCommand('complaint.deduct-receivable', events.complaintReceivableDeducted, {
    telling: 'decision',
    phase: 'known',
  }),
  stepCommand('complaint.collect-receivable', events.complaintReceivableCollected, { phase: 'known' }),
  stepCommand(
    'complaint.plan-improvement',
    events.complaintImprovementPlanned,
    stepAbout('improvement', ({ plannedAt }) => plannedAt, true),
  ),
  stepCommand(
    'complaint.carry-out-improvement',
    events.complaintImprovementCarriedOut,
    about('improvement', 'carriedOutAt'),
  ),
  stepCommand('complaint.verify-improvement', events.complaintImprovementVerified, {
    phase: 'known',
    obstacle: (file, data, attempt) =>
      verified.obstacle(file, data, attempt) ??
      (ITEMS.improvement(file)[data.improvementId]?.carriedOutAt === null
        ? refusedFor('improvement-carried-out', file, { facts: { improvement: data.improvementId } })
        : undefined),
  }),
]
