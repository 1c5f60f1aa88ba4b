/** What is a complaint, and of which class its cause is. */
import type { RegulationCase } from '../../../core/case.ts'
import { fileForm, investigate, on, receive, step, until } from '../../../facts/complaint/steps.ts'
import { OFFICE } from './deeds.ts'
import { recorded } from './recorded.ts'

const MORNING = '2026-03-02 10:00'
const NOW = '2026-03-03 10:00'

const scope: readonly RegulationCase[] = [
  recorded(
    'scope',
    'a customer who claims that a product is faulty is handled by this procedure',
    [],
    receive(),
    'received',
    {
      kind: 'product',
      customerId: 'C-1',
      subject: 'cracks',
    },
    { obligations: [{ asOf: NOW, obligation: 'step-owed', rows: [{ clause: 'D03-9.1.3' }] }] },
  ),
  recorded(
    'scope',
    'a complaint about a service is not',
    [],
    receive('K-1', { kind: 'service', subject: 'nobody answers the telephone' }),
    'received',
    { kind: 'service' },
    { obligations: [{ asOf: '2026-06-01', obligation: 'step-owed', rows: [] }] },
  ),
  {
    provision: 'scope',
    title: 'nor is the form of this procedure filed for it',
    given: on(MORNING, receive('K-1', { kind: 'service' })),
    when: { ...fileForm(), at: NOW },
    expect: {
      status: 'refused',
      failed: ['step-of-this-kind'],
      findings: [{ rule: 'step-of-this-kind', clause: null, actual: 'service', limit: 'product' }],
    },
  },
  {
    provision: 'scope',
    title: 'an abnormality without loss is no complaint: it has no form',
    given: on(
      MORNING,
      step('file-abnormality', 'A-1', 'sales', {
        customerId: 'C-1',
        departmentId: 'sales-east',
        abnormality: 'scratches on the back',
        concerned: ['manufacturing'],
      }),
    ),
    when: { ...fileForm('A-1'), at: NOW },
    expect: {
      status: 'refused',
      failed: ['complaint-known'],
      findings: [{ rule: 'complaint-known', subject: 'complaint:A-1', actual: false }],
    },
  },
]

const accepted = on(MORNING, until('accepted'))
const closed = on(MORNING, until('closed'))

const causes: readonly RegulationCase[] = [
  recorded('cause-classes', 'a fault in the product is a cause of quality', accepted, investigate(), 'investigated', {
    causeClass: 'quality',
    cause: 'casting',
  }),
  recorded(
    'cause-classes',
    'what people did wrong is a human cause',
    accepted,
    investigate('K-1', { causeClass: 'human', cause: 'wrong-part-shipped' }),
    'investigated',
    { causeClass: 'human', cause: 'wrong-part-shipped' },
  ),
  recorded(
    'cause-classes',
    'what turns out after the closing is corrected, and counts in the month of the closing',
    closed,
    step('correct', 'K-1', OFFICE, { causeClass: 'human', cause: 'mounting', reason: 'the mould was sound' }),
    'corrected',
    { causeClass: 'human', cause: 'mounting', closingMonth: '2603', loss: null },
  ),
]

export const classCases = [...scope, ...causes]
