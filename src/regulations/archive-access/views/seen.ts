/** 档案全貌: an archive as somebody gets to see it; what is not for him is masked, with the clause that keeps it from him. */

import { isGuijuError } from '../../../core/errors.ts'
import type { Actor } from '../../../core/event.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Masked } from '../../../core/masked.ts'
import { sumShown } from '../../../core/sum-shown.ts'
import type { ViewDefinition } from '../../../core/view.ts'
import { type ArchiveSection, archiveSections } from '../../../facts/archive-access/views/sections.ts'
import type { Asks } from '../grants/approvals.ts'

type AnswerOf<View> = View extends ViewDefinition<infer Answer> ? Answer : never

/** The sections that a customer has; what a complaint is about and the table of orders have keys of their own. */
export type SectionOfCustomer = Exclude<ArchiveSection, 'orders' | 'related-trade'>

export type ArchiveAsSeen = {
  readonly [S in SectionOfCustomer]: AnswerOf<(typeof archiveSections)[S]> | Masked
}

const OF_CUSTOMER = (Object.keys(archiveSections) as ArchiveSection[]).filter(
  (one): one is SectionOfCustomer => one !== 'orders' && one !== 'related-trade',
)

/** Every section of a customer's archive, for this actor. */
export async function archiveAsSeen(office: Asks, customerId: string, actor: Actor): Promise<ArchiveAsSeen> {
  const shown = OF_CUSTOMER.map(async section => {
    const view: ViewDefinition<unknown> = archiveSections[section]
    return [section, await shownOrMasked(office, view, customerId, actor)] as const
  })
  return Object.fromEntries(await Promise.all(shown)) as unknown as ArchiveAsSeen
}

/** 交易额合计: of these customers, as far as the actor may see it; how many are left out stands beside the sum. */
export async function volumesAsSeen(office: Asks, customerIds: readonly string[], actor: Actor) {
  const rows = await Promise.all(
    customerIds.map(async customerId => {
      const seen = await shownOrMasked(office, archiveSections.trade, customerId, actor)
      return { customerId, volume: 'masked' in seen ? seen : seen.volume }
    }),
  )
  return { rows, ...sumShown(rows.map(({ volume }) => volume)) }
}

async function shownOrMasked<Answer>(
  office: Asks,
  view: ViewDefinition<Answer>,
  key: string,
  actor: Actor,
): Promise<Answer | Masked> {
  try {
    return await office.view(view, key, { actor })
  } catch (fault) {
    if (!isGuijuError(fault, 'NOT_AUTHORIZED')) throw fault
    const [finding] = (fault.details as { readonly findings?: readonly Finding[] }).findings ?? []
    return { masked: true, by: finding?.clause ?? 'no-grant' }
  }
}
