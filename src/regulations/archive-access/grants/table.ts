/**
 * 授权表: the same table as grants, for a company whose office is closed: once there are grants, what none allows is
 * refused, and the refusal names the nearest of them. A company adds what else its people may do.
 */
import type { GrantDefinition } from '../../../core/authority.ts'
import { grantsOf } from '../../../kinds/grants-of.ts'
import { type AccessTable, archiveAccessParameters } from '../parameters.ts'
import { viewsOf } from './sections.ts'

/** @param clause of the company's regulation that brings the grants, where it is not the document's own */
export function archiveGrantsOf(
  table: AccessTable = archiveAccessParameters.accessTable.value!,
  clause = 'A04-5.2.1.2',
): readonly GrantDefinition[] {
  return grantsOf(
    Object.entries(table).map(([role, materials]) => ({
      id: `archive-table-${role}`,
      clauses: [clause],
      to: { roles: [role] },
      views: materials.flatMap(viewsOf),
    })),
  )
}
