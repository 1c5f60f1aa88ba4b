/** 实施与修订: the company says which edition is in force from which day; a case keeps the one under which it began. */
import type { CaseStep, ExpectedDuty, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { accept, at, fileForm, on, receive, refuseConclusion, until } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D03 } from '../editions/d03.ts'
import { D14 } from '../editions/d14.ts'

/** D02 up to the end of February, then D03, from 10 March on D14. */
const edition = dated([{ value: D02 }, { value: D03, since: '2026-03-01' }, { value: D14, since: '2026-03-10' }])

const kept = (title: string, given: readonly CaseStep[], rows: readonly ExpectedDuty[]): RegulationCase => ({
  provision: 'edition-in-force',
  title,
  company: { edition },
  given,
  expect: { obligations: [{ asOf: '2026-03-11', obligation: 'case-closed-in-time', rows }] },
})

export const editionInForceCases: readonly RegulationCase[] = [
  kept('a case of the last moment of February is handled by D02', on('2026-02-28 23:59:59.999', until('accepted')), [
    { clause: 'D02-10.1.2', due: '2026-03-15 00:00' },
    { clause: 'D02-10.1.1', due: '2026-03-22 00:00' },
  ]),
  kept('one of the first moment of March by D03', on('2026-03-01 00:00', until('accepted')), [
    { clause: 'D03-10.1.1', due: '2026-03-17 00:00' },
  ]),
  kept('one of the day of the next amendment by D14', on('2026-03-10 00:00', until('accepted')), [
    { clause: 'D14-10.1.1', due: '2026-03-26 00:00' },
  ]),
  kept(
    'the call decides, not the form that is filed and accepted later',
    [at('2026-02-28', receive()), ...on('2026-03-02', fileForm(), accept())],
    [{ clause: 'D02-10.1.2' }, { clause: 'D02-10.1.1' }],
  ),
  kept(
    'a call of February that is told in March is handled by D02',
    [{ ...receive(), at: '2026-02-28', recorded: '2026-03-02' }, ...on('2026-03-02', fileForm(), accept())],
    [{ clause: 'D02-10.1.2' }, { clause: 'D02-10.1.1' }],
  ),
  kept(
    'a further form keeps the edition of its case',
    [...on('2026-03-01', until('closed')), ...on('2026-03-10 10:00', refuseConclusion(), fileForm(), accept())],
    [{ clause: 'D03-10.1.1', due: '2026-03-26 00:00' }],
  ),
]
