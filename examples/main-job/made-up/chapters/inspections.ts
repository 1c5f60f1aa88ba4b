/** The supervision group looks at the south, and a problem that it found is mended. */
import { type Act, act, by, on } from '../act.ts'
import { generalManager, zhao } from '../people.ts'

export function inspections(): Act[] {
  const made = { inspectionId: 'I-1', groupId: 'G-1', departmentId: 'south', methods: ['archives'], finding: 'gaps' }
  return [
    by(generalManager, on(1, 20), 'supervision-group.set-up', { groupId: 'G-1', members: [zhao.id] }),
    by(zhao, on(6, 16), 'inspection.make', made),
    by(zhao, on(6, 16), 'inspection.find-problem', { inspectionId: 'I-1', problemId: 'P-1', problem: 'no dates' }),
    act(on(6, 20), 'south', { type: 'inspection.rectify', problemId: 'P-1', measure: 'dates' }),
    by(zhao, on(6, 27), 'inspection.recheck', { problemId: 'P-1', groupId: 'G-1', cured: true }),
  ]
}
