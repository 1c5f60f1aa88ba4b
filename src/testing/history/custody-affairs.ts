/** What goes on around archives: rooms, working records, accounts, leaks. */
import type fc from 'fast-check'
import type { Actor } from '../../core/event.ts'
import type { Act, FastCheck } from './deed.ts'

export const ARCHIVIST: Actor = { id: 'wang', role: 'archive-manager', department: 'archives' }

/** A room, a record, an account, a leak: each from its beginning to its end; any part of it may be left out. */
export function affairs(fc: FastCheck): fc.Arbitrary<readonly Act[]> {
  return fc.nat({ max: 2 }).chain(number => {
    const [room, record, account, leak] = [
      { storeroomId: `S-${number}` },
      { recordId: `R-${number}` },
      { accountId: `U-${number}` },
      { incidentId: `L-${number}` },
    ]
    const reading = { temperature: '24.1', humidity: '50' }
    const made = { departmentId: 'east', kind: 'tracking-record', responsible: 'li', keptBy: 'li' }
    const opened = { systemId: 'server-1', personId: 'li', role: 'sales', rights: ['read'] }
    const found = { departmentId: 'east', kind: 'leak', customers: [], involved: ['li'] }
    const whole: Act['command'][][] = [
      [
        { type: 'storeroom.set-up', ...room },
        { type: 'cabinet.set-up', cabinetId: `G-${number}`, ...room, dedicated: true },
        { type: 'storeroom.measure', ...room, ...reading },
        { type: 'storeroom.check', ...room, dangers: ['fire', 'damp'], unguarded: ['damp'] },
      ],
      [
        { type: 'working-record.make', ...record, ...made },
        { type: 'working-record.complete', ...record },
        { type: 'working-record.lodge', ...record, office: 'head-office' },
      ],
      [
        { type: 'account.open', ...account, ...opened },
        { type: 'password.change', ...account, checkedBy: 'rule-2026' },
        { type: 'account.record-use', ...account, usedBy: 'chen' },
        { type: 'account.review-rights', ...account, role: 'sales', rights: ['write'] },
        { type: 'account.close', ...account },
      ],
      [
        { type: 'security-incident.discover', ...leak, ...found },
        { type: 'security-incident.report', ...leak, to: 'management' },
        { type: 'security-incident.investigate', ...leak, finding: 'a list sent by mistake' },
        { type: 'security-incident.settle', ...leak, finding: 'taken back' },
      ],
    ]
    const tales = fc.constantFrom(...whole).chain(commands => fc.subarray(commands, { minLength: 1 }))
    return tales.map(commands => commands.map((command): Act => ({ command, actor: ARCHIVIST })))
  })
}
