/**
 * 审批: what depends on an approval depends on the log, which no bar reads. A host gives this to `hostAuthority`, so that a
 * manager who asks for a section of a customer sees it while an approval of one of its archives is in force.
 */
import type { Authorize } from '../../../core/authority.ts'
import type { Actor } from '../../../core/event.ts'
import type { Calendar } from '../../../core/ports.ts'
import type { ViewDefinition } from '../../../core/view.ts'
import { accessApprovals } from '../../../facts/archive-access/views/approvals.ts'
import { archiveSections } from '../../../facts/archive-access/views/sections.ts'
import { localDate } from '../../../time/local-date.ts'
import { SECTIONS } from './sections.ts'

/** What of an office is asked. */
export interface Asks {
  view<Answer>(view: ViewDefinition<Answer>, key?: string, asking?: { readonly actor?: Actor }): Promise<Answer>
}

const GUARDED: ReadonlySet<string> = new Set(SECTIONS.map(one => `view:${archiveSections[one].name}`))

/**
 * @param office asked for the approvals, in nobody's name; given as a function, since it is opened with this
 * @param roles who sees archives on approval alone
 */
export function sectionsOnApproval(
  office: () => Asks,
  { roles = ['manager'], calendar }: { readonly roles?: readonly string[]; readonly calendar: Pick<Calendar, 'zone'> },
): Authorize {
  return async ({ action, actor, data, at }) => {
    if (!GUARDED.has(action) || actor?.role === undefined || !roles.includes(actor.role)) return undefined
    const approvals = await office().view(accessApprovals, actor.id)
    const day = localDate(calendar as Calendar, at)
    const isApproved = approvals.some(
      one => one.customerId === data.key && one.at <= at && (one.until === null || one.until >= day),
    )
    return isApproved ? undefined : false
  }
}
