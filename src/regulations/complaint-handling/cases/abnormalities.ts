/** 异常处理单: an abnormality that caused no loss is no complaint; the departments concerned improve. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { at, receive, step } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'

const IMPROVED = 'abnormality-improved'
const improved = owing(IMPROVED)
const MORNING = '2026-03-02 10:00'

const filed = (concerned: readonly string[]): CaseStep =>
  step('file-abnormality', 'A-1', 'sales', {
    customerId: 'C-1',
    departmentId: 'sales-east',
    abnormality: 'scratches on the back, where nobody sees them',
    concerned,
  })
const improve = (departmentId: string) =>
  step('improve-abnormality', 'A-1', departmentId, { departmentId, measure: 'felt on the pallets' })

const both = [at(MORNING, filed(['manufacturing', 'warehouse']))]

const owed = (department: string) => ({
  subject: 'complaint:A-1' as const,
  clause: 'D03-3.2',
  status: 'due' as const,
  since: MORNING,
  due: null,
  facts: { complaint: 'A-1', department, roles: [department], number: null },
})

const duties: readonly RegulationCase[] = [
  improved('each department that the form names has to improve', both, '2026-03-03', [
    owed('manufacturing'),
    owed('warehouse'),
  ]),
  improved('each is done with its own improvement', [...both, improve('manufacturing')], '2026-03-03', [
    owed('warehouse'),
  ]),
  improved(
    'when all have improved nothing is left',
    [...both, improve('manufacturing'), improve('warehouse')],
    '2026-03-03',
    [],
  ),
  improved('a complaint with a loss is handled as a complaint', [at(MORNING, receive())], '2026-03-03', []),
  improved(
    'D02 asks for the same',
    both,
    '2026-03-03',
    [
      { since: MORNING, facts: { department: 'manufacturing' } },
      { since: MORNING, facts: { department: 'warehouse' } },
    ],
    { edition: D02 },
  ),
  improved('so does D14', [at(MORNING, filed(['warehouse']))], '2026-03-03', [{ clause: 'D14-3.2' }], { edition: D14 }),
  improved(
    'a form keeps the edition of the day on which it was filed',
    [at(MORNING, filed(['warehouse']))],
    '2026-03-10',
    [{ clause: 'D14-3.2' }],
    { edition: dated([{ value: D03 }, { value: D14, since: '2026-03-02' }, { value: D03, since: '2026-03-03' }]) },
  ),
]

const steps: readonly RegulationCase[] = [
  {
    provision: IMPROVED,
    title: 'the form is no complaint: it gets no number and no clock',
    given: [],
    when: at(MORNING, filed(['warehouse'])),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.abnormality-filed', data: { complaintId: 'A-1', concerned: ['warehouse'] } }],
      obligations: [
        { asOf: '2026-06-01', obligation: 'step-owed', rows: [] },
        { asOf: '2026-06-01', obligation: 'case-closed-in-time', rows: [] },
      ],
    },
  },
  {
    provision: IMPROVED,
    title: 'a department that the form does not name has nothing to improve by it',
    given: both,
    when: at('2026-03-03', improve('research')),
    expect: {
      status: 'refused',
      failed: ['department-concerned'],
      findings: [{ rule: 'department-concerned', clause: null, actual: ['manufacturing', 'warehouse'] }],
    },
  },
  {
    provision: IMPROVED,
    title: 'a department improves once',
    given: [...both, improve('warehouse')],
    when: at('2026-03-03', improve('warehouse')),
    expect: {
      status: 'refused',
      failed: ['department-concerned'],
      findings: [{ rule: 'department-concerned', actual: ['manufacturing'], facts: { department: 'warehouse' } }],
    },
  },
]

export const abnormalityCases = [...duties, ...steps]
