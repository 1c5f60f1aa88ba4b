/** How somebody is forgotten, in few words: all that an orderly disposal says. */
import type { CaseStep } from '../../core/case.ts'

export function forget(subject: string, fields: Readonly<Record<string, unknown>> = {}): CaseStep {
  const ordinary = {
    reason: 'period-ended',
    archives: ['2020-3', '2021-17'],
    cooperation: 'ended in 2021',
    importance: 'low',
    furtherUse: false,
    approvedBy: { personId: 'wang', role: 'archive-manager' },
  }
  return { command: { type: 'person.forget', subject, ...ordinary, ...fields } }
}
