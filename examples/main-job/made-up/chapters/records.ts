/** Archives of the east: entered, reviewed by somebody else, established, stored, lent; a backup, and somebody who leaves. */
import { type Act, by, on, type Person } from '../act.ts'
import { membersOf } from '../company.ts'
import { archivist, consultant, li, zhao } from '../people.ts'

export function records(): Act[] {
  const [first, ...others] = membersOf('east').map(({ customerId }) => customerId)
  return [
    ...set(first!, on(2, 3)),
    by(li, on(2, 4), 'archive.review', { archiveId: `A-${first}`, accurate: true, complete: true }),
    ...others.flatMap(customerId => [...set(customerId, on(2, 3)), ...established(customerId, on(2, 5))]),
    ...established(first!, on(2, 5)),
    ...consulted(`A-${first}`),
    by(archivist, on(6, 2), 'backup.make', BACKUP),
  ]
}

function set(customerId: string, day: string): Act[] {
  return [by(li, day, 'archive.enter', { ...ENTRY, archiveId: `A-${customerId}`, customerId })]
}

function established(customerId: string, day: string): Act[] {
  const archiveId = `A-${customerId}`
  return [
    by(zhao, day, 'archive.review', { archiveId, accurate: true, complete: true }),
    by(archivist, day, 'archive.establish', { archiveId }, '11:00'),
    by(archivist, day, 'archive.store', { archiveId, form: 'electronic', systemId: 'server-1' }, '14:00'),
  ]
}

/** A consultant may see what is basic, and never the orders. */
function consulted(archiveId: string): Act[] {
  const asks = (who: Person, material: string) =>
    by(who, on(3, 12), 'archive.consult', {
      archiveId,
      personId: who.id,
      role: who.role,
      materials: [material],
      purpose: 'a visit',
    })
  return [asks(li, 'basic'), asks(consultant, 'orders')]
}

const ENTRY = {
  category: 'basic',
  departmentId: 'east',
  medium: 'system',
  collectedBy: li.id,
  customerClass: 'C',
  customerType: 'distributor',
  longTerm: false,
}
const BACKUP = { systemId: 'server-1', kind: 'full', scope: 'all', offSite: 'vault-2' }
