/** How each step of the procedure is asked for, and after what. */
import type { CaseStep } from '../../../../core/case.ts'
import {
  accept,
  allowance,
  approve,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  fixResponsibility,
  investigate,
  managerOpinion,
  negotiate,
  reportInvestigation,
  researchOpinion,
  share,
  step,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import type { StepName } from './said.ts'
import {
  approvePenalty,
  carryOut,
  deductReceivable,
  distributeCopies,
  inspect,
  issueNotice,
  joinSupplier,
  OFFICE,
  planImprovement,
  proposePenalty,
  publishSanction,
  salesOpinion,
  urge,
  verify,
} from './words.ts'

export interface Way {
  /** As a title says it: "accepting the form". */
  readonly words: string
  readonly given: readonly CaseStep[]
  /** The same without what has to come before it. */
  readonly early?: readonly CaseStep[]
  /** Without it the step cannot be recorded at all: this refusal of fact comes first. */
  readonly impossible?: string
  readonly ask: CaseStep
  /** What else refuses it from nobody in particular. */
  readonly anonymous?: readonly string[]
}

const all = [share('manufacturing', '100')]
const unfounded = investigate('K-1', { founded: false })
const proposed = [...until('investigated'), proposePenalty()]

export const WAYS: Readonly<Record<StepName, Way>> = {
  'form-filed': { words: 'filing the form', given: until('received'), ask: fileForm() },
  accepted: {
    words: 'accepting the form',
    given: until('form-filed'),
    early: until('received'),
    impossible: 'form-on-file',
    ask: accept(),
  },
  'inspected-jointly': { words: 'inspecting jointly', given: until('received'), ask: inspect() },
  'inspection-reported': {
    words: 'reporting on a joint inspection',
    given: [...until('received'), inspect()],
    early: until('received'),
    ask: step('report-inspection', 'K-1', 'sales', { report: 'cracks in 20 of 100' }),
  },
  investigated: { words: 'investigating', given: until('accepted'), early: until('form-filed'), ask: investigate() },
  'investigation-reported': {
    words: 'reporting on the investigation',
    given: until('investigated'),
    early: until('accepted'),
    ask: reportInvestigation(),
  },
  'countermeasure-drafted': {
    words: 'drafting the countermeasure',
    given: until('investigated'),
    early: until('accepted'),
    ask: draftCountermeasure(),
  },
  'opinion-given:manager-office': {
    words: "giving the opinion of the manager's office",
    given: until('countermeasure-drafted'),
    early: until('investigated'),
    ask: managerOpinion(),
  },
  'opinion-given:research': {
    words: 'giving the opinion of research',
    given: until('investigated'),
    early: until('accepted'),
    ask: researchOpinion(),
  },
  'opinion-given:sales': {
    words: 'giving the opinion of sales',
    given: until('handling-drafted'),
    early: until('manager-office'),
    ask: salesOpinion(),
  },
  'third-party-joined': {
    words: 'bringing in a supplier',
    given: until('accepted'),
    early: until('form-filed'),
    ask: joinSupplier(OFFICE),
  },
  'handling-drafted': {
    words: 'drafting the handling',
    given: until('manager-office'),
    early: until('investigated'),
    ask: draftHandling(),
  },
  negotiated: {
    words: 'negotiating',
    given: until('handling-drafted'),
    early: until('manager-office'),
    ask: negotiate('K-1', allowance('800'), { reviewedBy: 'sales-manager-2' }),
  },
  consolidated: {
    words: 'drawing up the consolidated opinion',
    given: until('negotiated'),
    early: until('handling-drafted'),
    ask: consolidate(),
  },
  approved: { words: 'approving', given: until('consolidated'), early: until('negotiated'), ask: approve() },
  'responsibility-fixed:proposed': {
    words: 'proposing who is responsible',
    given: until('accepted'),
    early: until('form-filed'),
    ask: fixResponsibility('proposed', all),
  },
  'responsibility-fixed:decided': {
    words: 'deciding who is responsible',
    given: until('investigated'),
    early: until('accepted'),
    ask: fixResponsibility('decided', all),
  },
  'responsibility-fixed:confirmed': {
    words: 'confirming who is responsible',
    given: until('closed'),
    early: until('accepted'),
    ask: fixResponsibility('confirmed', all),
  },
  'closed:settled': {
    words: 'closing as settled',
    given: until('approved'),
    early: until('consolidated'),
    ask: close(),
  },
  'closed:unfounded': {
    words: 'closing as not founded',
    given: [...until('accepted'), unfounded],
    early: until('accepted'),
    ask: close('K-1', 'unfounded'),
  },
  'closed:withdrawn': { words: 'closing as withdrawn', given: until('received'), ask: close('K-1', 'withdrawn') },
  'copies-distributed': { words: 'handing out the five copies', given: until('closed'), ask: distributeCopies() },
  'customer-told:result': { words: 'telling the result', given: until('approved'), ask: tellResult() },
  'penalty-proposed': { words: 'proposing a penalty', given: until('investigated'), ask: proposePenalty() },
  'penalty-notice-issued': { words: 'issuing the penalty notice', given: proposed, ask: issueNotice() },
  'penalty-approved': {
    words: 'approving a penalty',
    given: [...proposed, issueNotice()],
    early: proposed,
    ask: approvePenalty(),
    anonymous: ['nobody-approves-own-proposal'],
  },
  'sanction-published': {
    words: 'publishing a sanction',
    given: [...proposed, issueNotice(), approvePenalty()],
    ask: publishSanction(),
  },
  'improvement-planned': {
    words: 'planning an improvement',
    given: until('investigated'),
    early: until('accepted'),
    ask: planImprovement(),
  },
  'improvement-verified': {
    words: 'verifying an improvement',
    given: [...until('investigated'), planImprovement(), carryOut()],
    early: [...until('investigated'), planImprovement()],
    impossible: 'improvement-carried-out',
    ask: verify(),
  },
  'receivable-deducted': {
    words: 'taking a receivable out of the collection rate',
    given: until('closed'),
    ask: deductReceivable('accounting'),
  },
  'notice-sent': { words: 'sending an urging notice', given: until('accepted'), ask: urge() },
}
