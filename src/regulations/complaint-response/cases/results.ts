/** What is on record before the customer is told a result and before a case is closed. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { classifyAs, close, complain, reopen, resolve, tell } from '../../../facts/complaint/service-steps.ts'
import {
  accept,
  at,
  close as closeForm,
  receive as complainOfProduct,
  draftCountermeasure,
  fileForm,
  investigate,
  on,
  tellResult,
  until,
} from '../../../facts/complaint/steps.ts'

const service = [at('2026-03-02 09:00', complain('S-1'))]
const form = on('2026-03-02 09:00', complainOfProduct(), fileForm(), accept())
const LATER = '2026-03-05 10:00'

interface Judged {
  readonly rule: string
  readonly clause: string
  readonly title: string
  readonly given: readonly CaseStep[]
  readonly when: CaseStep
  /** null: not applicable. */
  readonly holds: boolean | null
  readonly actual?: string | boolean | null
}

function judged({ rule, clause, title, given, when, holds, actual }: Judged): RegulationCase {
  const verdict = holds === null ? 'not-applicable' : holds ? 'satisfied' : 'failed'
  const figures = actual === undefined ? {} : { actual }
  const findings = [{ rule, clause, force: 'in-principle', verdict, ...figures }] as const
  return { provision: rule, title, given, when: at(LATER, when), expect: { status: 'accepted', findings } }
}

const cause = (title: string, given: readonly CaseStep[], when: CaseStep, holds: boolean | null, actual?: string) =>
  judged({
    rule: 'cause-before-result',
    clause: 'A04-3.3.3.1',
    title,
    given,
    when,
    holds,
    ...(actual !== undefined && { actual }),
  })

const resolved = at('2026-03-03 09:00', resolve('S-1', { rootCause: 'worn sensor' }))
const causes: readonly RegulationCase[] = [
  cause('the investigation found the cause', [...form, at('2026-03-03', investigate())], tellResult(), true, 'casting'),
  cause('the department told the root cause', [...service, resolved], tell('result'), true, 'worn sensor'),
  cause('nobody has looked for it', form, tellResult(), false),
  cause('done, but nobody says why it was needed', [...service, at('2026-03-03', resolve())], tell('result'), false),
  cause(
    'an unreasonable complaint has no cause to look for',
    [...service, at('2026-03-03', classifyAs('unreasonable'))],
    tell('result'),
    null,
  ),
  {
    provision: 'cause-before-result',
    title: 'news of progress needs no cause',
    given: service,
    when: at(LATER, tell('progress')),
    expect: { status: 'accepted', untouched: ['cause-before-result', 'measure-before-result'] },
  },
]

const measure = (title: string, given: readonly CaseStep[], when: CaseStep, holds: boolean | null) =>
  judged({
    rule: 'measure-before-result',
    clause: 'A04-3.3.3.2',
    title,
    given,
    when,
    holds,
    ...(holds !== null && { actual: holds }),
  })

const investigated = [...form, at('2026-03-03', investigate())]
const measures: readonly RegulationCase[] = [
  measure('the department has put it right', [...service, resolved], tell('result'), true),
  measure(
    'manufacturing has a countermeasure',
    [...investigated, at('2026-03-04', draftCountermeasure())],
    tellResult(),
    true,
  ),
  measure('a handling was approved', on('2026-03-02', until('approved')), tellResult(), true),
  measure('found out, but nothing done', investigated, tellResult(), false),
  measure('nothing found out and nothing done', service, tell('result'), false),
  measure(
    'a complaint that was not founded needs no measure',
    [...form, at('2026-03-03', investigate('K-1', { founded: false }))],
    tellResult(),
    null,
  ),
]

const closing = (title: string, given: readonly CaseStep[], when: CaseStep, holds: boolean | null) =>
  judged({
    rule: 'result-told-before-closing',
    clause: 'A00-5.2.3.4',
    title,
    given,
    when,
    holds,
    ...(holds !== null && { actual: holds }),
  })

const told = [...service, resolved, at('2026-03-03 10:00', tell('result'))]
const closings: readonly RegulationCase[] = [
  closing('the customer knows the result', told, close(), true),
  closing('the customer does not: the closing stands and is reported', [...service, resolved], close(), false),
  closing(
    'an explanation is no result',
    [...service, resolved, at('2026-03-03 10:00', tell('explanation'))],
    close(),
    false,
  ),
  closing(
    'unless the complaint is unfounded',
    [...service, at('2026-03-03 10:00', tell('explanation'))],
    close('S-1', 'unfounded'),
    true,
  ),
  closing('what the customer took back has no result', service, close('S-1', 'withdrawn'), null),
  closing(
    'a case that was reopened has a new result to tell',
    [...told, at('2026-03-03 11:00', close()), at('2026-03-04 09:00', reopen())],
    close(),
    false,
  ),
  closing('of a product complaint', on('2026-03-02 09:00', until('told')), closeForm(), true),
]

export const resultCases = [...causes, ...measures, ...closings]
