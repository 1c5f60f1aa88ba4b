/** Archives that are there: of what is gone nothing is owed any more. */
import { customerArchive } from '../../../facts/customer-archive/states/index.ts'
import { governed } from '../../../kinds/scope.ts'

export const archivesThere = governed({
  of: customerArchive,
  parameters: {},
  governs: ({ state: { enteredAt, disposedAt } }) => (disposedAt === null ? (enteredAt ?? undefined) : undefined),
})
