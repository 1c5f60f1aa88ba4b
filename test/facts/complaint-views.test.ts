/** What one complaint looks like: its timeline and its sheet, now, as of a past moment and as known at a past position. */
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { caseSheet, complaintContext, complaintTimeline } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import {
  accept,
  allowance,
  approve,
  close,
  consolidate,
  draftHandling,
  fileForm,
  fixResponsibility,
  investigate,
  negotiate,
  receive,
  refuseConclusion,
  researchOpinion,
  returned,
  share,
  step,
  tellResult,
} from '../../src/testing/steps/complaint.ts'
import { until } from '../steps/complaint.ts'
import { at, on } from '../steps/times.ts'

const played = (...steps: readonly CaseStep[]) =>
  given({ regulations: [], contexts: [complaintContext] }, ...steps).expect({})

const OFFICE = 'general-manager-office'
const day = (date: string, time = '01:00:00') => `2026-03-${date}T${time}.000Z`

const whole: readonly CaseStep[] = [
  at('2026-03-02 09:00', receive()),
  at('2026-03-02 10:00', fileForm()),
  at('2026-03-03 09:00', accept()),
  at('2026-03-04 09:00', investigate('K-1', { responsible: [share('casting', '70', 'w-17'), share('packing', '30')] })),
  at('2026-03-05 09:00', step('pause', 'K-1', OFFICE, { reason: 'samples on their way' })),
  at('2026-03-06 09:00', step('resume', 'K-1', OFFICE)),
  ...on('2026-03-07 09:00', until('manager-office', 'K-1', 'countermeasure-drafted')),
  at('2026-03-08 09:00', draftHandling()),
  at('2026-03-09 09:00', negotiate()),
  at('2026-03-10 09:00', consolidate()),
  at('2026-03-11 09:00', approve()),
  at('2026-03-12 09:00', tellResult('K-1', { promised: allowance('800') })),
  at('2026-03-13 09:00', close()),
]

describe('the timeline', () => {
  test('tells every event in both languages, with who and when, in the order of business time', async () => {
    const { office } = await played(...whole)
    const lines = await office.view(complaintTimeline, 'K-1')
    expect(lines.map(({ at, type }) => [at, type])).toEqual([
      [day('02'), 'complaint.received'],
      [day('02', '02:00:00'), 'complaint.form-filed'],
      [day('03'), 'complaint.accepted'],
      [day('04'), 'complaint.investigated'],
      [day('05'), 'complaint.paused'],
      [day('06'), 'complaint.resumed'],
      [day('07'), 'complaint.countermeasure-drafted'],
      [day('07'), 'complaint.opinion-given'],
      [day('08'), 'complaint.handling-drafted'],
      [day('09'), 'complaint.negotiated'],
      [day('10'), 'complaint.consolidated'],
      [day('11'), 'complaint.approved'],
      [day('12'), 'complaint.customer-told'],
      [day('13'), 'complaint.closed'],
    ])
    expect(lines[2]).toEqual({
      at: day('03'),
      type: 'complaint.accepted',
      who: { id: 'general-manager-office-1', role: OFFICE },
      zh: '总经理室受理，编列客诉编号 260301',
      en: "accepted by the general manager's office under number 260301",
    })
    expect(lines.map(({ zh }) => zh)).toEqual([
      '接到客户 C-1 的产品客诉（电话），属部门 sales-east：cracks；首问人 sales-1',
      '填具第 1 份客户抱怨处理表（国内），订单 O-1，料号 P-1，数量 100，不良 20，交运日期 2026-02-20；异常：cracks at the rim；客户要求：an allowance；理由：the rims break when mounted；异常样品：two pieces；意见：seen with own eyes',
      '总经理室受理，编列客诉编号 260301',
      '质量管理部调查：客诉成立，属质量异常，原因 casting；cold shuts in the casting；检验确认：20 of 100 cracked；职责归属：部门 casting（人员 w-17）70%、部门 packing 30%',
      '暂停计时：samples on their way',
      '恢复计时',
      '制造部门拟定处理对策：heat the mould to 220 °C；异常原因：mould too cold；生产单位 foundry 2；机班别 machine 4, night；生产人员 w-17；生产日期 2026-02-11；责任人员 w-17',
      '经理室批示意见：agreed',
      '总经理室拟定处理方式：折让，金额 800 元，price cut',
      '与客户交涉，达成一致：折让，金额 800 元，price cut；the customer takes it；主管核阅 sales-manager-1',
      '综合意见：our fault, small；处理方式：折让，金额 800 元，price cut；属我方质量问题；列案追踪；损失金额 900 元；核算基准：loss standard 1',
      '核决：折让，金额 800 元，price cut；核决金额 800 元，权限：业务主管',
      '以书信转答客户（处理结果）：you get an allowance；承诺：折让，金额 800 元，price cut',
      '结案：已处理，客诉编号 260301，计入2026年3月结案，损失金额 900 元',
    ])
    expect(lines.slice(9).map(({ en }) => en)).toEqual([
      'negotiated, agreed: allowance, CNY 800, price cut; the customer takes it; reviewed by sales-manager-1',
      'opinions consolidated: our fault, small; handling: allowance, CNY 800, price cut; our fault; improvement tracked; loss CNY 900; standard: loss standard 1',
      'approved: allowance, CNY 800, price cut; CNY 800 by authority of sales manager',
      'customer told the result by letter: you get an allowance; promised: allowance, CNY 800, price cut',
      'closed: settled, number 260301, counted in the closings of March 2026, loss CNY 900',
    ])
  })

  test('puts what is told late where it belongs, and leaves out what came after the date that is asked for', async () => {
    const late = step('note', 'K-1', null, { kind: 'customer-opinion', text: 'hurry', departments: ['east', 'west'] })
    const { office } = await played(...whole, { ...late, at: '2026-03-03 10:00', recorded: '2026-03-20 09:00' })
    const lines = await office.view(complaintTimeline, 'K-1', { at: '2026-03-04T09:00:00+08:00' })
    expect(lines.map(({ type }) => type)).toEqual([
      'complaint.received',
      'complaint.form-filed',
      'complaint.accepted',
      'complaint.noted',
      'complaint.investigated',
    ])
    expect(lines[3]).toMatchObject({
      who: null,
      zh: '客户意见：hurry；有关部门：east、west',
      en: "the customer's opinion: hurry; departments: east, west",
    })
    const asKnown = await office.view(complaintTimeline, 'K-1', { position: 3 })
    expect(asKnown.map(({ type }) => type)).toEqual([
      'complaint.received',
      'complaint.form-filed',
      'complaint.accepted',
    ])
  })

  test('shows moments as the wall of the office does', async () => {
    const { office } = await played(
      at('2026-03-02 09:00', receive('S-1', { kind: 'service' })),
      at(
        '2026-03-02 10:00',
        step('dispatch', 'S-1', 'front-desk', { departmentId: 'repairs', replyBy: '2026-03-03T04:30:00.000Z' }),
      ),
    )
    const [, dispatched] = await office.view(complaintTimeline, 'S-1')
    expect(dispatched).toMatchObject({
      zh: '传递至部门 repairs，回复期限 2026-03-03 12:30',
      en: 'dispatched to department repairs, to be answered by 2026-03-03 12:30',
    })
  })
})

describe('the sheet', () => {
  test('tells the whole case', async () => {
    const { office } = await played(
      ...whole,
      ...on(
        '2026-03-14 09:00',
        step('distribute-copies', 'K-1', OFFICE, { copies: [1, 3] }),
        step('propose-penalty', 'K-1', OFFICE, {
          penaltyId: 'constructor',
          kind: 'fine',
          departmentId: 'casting',
          amount: '50',
          measure: 'careless',
          basis: 'standard 3',
        }),
        step('plan-improvement', 'K-1', OFFICE, { improvementId: 'I-1', departmentId: 'casting', measure: 'warm up' }),
        step('send-notice', 'K-1', OFFICE, { kind: 'inquiry', reason: 'closing', level: 1, to: 'casting' }),
        step('answer-notice', 'K-1', 'casting', { reason: 'closing', cause: 'night shift' }),
        step('object', 'K-1', 'casting', { departmentId: 'casting', reason: 'not us' }),
      ),
    )
    const handling = allowance('800')
    expect(await office.view(caseSheet, 'K-1')).toEqual({
      complaintId: 'K-1',
      kind: 'product',
      customerId: 'C-1',
      departmentId: 'sales-east',
      channel: 'phone',
      subject: 'cracks',
      receivedAt: day('02'),
      receivedBy: 'sales-1',
      caller: { name: null, address: null, phone: null },
      state: 'closed',
      closedAt: day('13'),
      outcome: 'settled',
      closedMonth: '2603',
      closings: 1,
      reopenings: 0,
      number: '260301',
      firstNumber: '260301',
      formCount: 1,
      acceptedAt: day('03'),
      firstAcceptedAt: day('03'),
      market: 'domestic',
      orderId: 'O-1',
      partNumber: 'P-1',
      quantity: '100',
      undetermined: false,
      forms: [{ form: 1, number: '260301', filedAt: day('02', '02:00:00'), acceptedAt: day('03') }],
      findings: {
        founded: true,
        causeClass: 'quality',
        cause: 'casting',
        special: false,
        shares: [share('casting', '70', 'w-17'), share('packing', '30')],
        stage: 'proposed',
        fixedAt: { proposed: day('04') },
        loss: '900',
        thirdParties: [],
        needs: {},
        appointed: [],
        rootCause: null,
        measure: null,
      },
      handling: {
        drafted: handling,
        agreed: { at: day('09'), by: 'sales-1', onBehalfOf: null, agreed: true, handling },
        consolidated: {
          at: day('10'),
          by: 'general-manager-office-1',
          onBehalfOf: null,
          handling,
          ourFault: true,
          carelessness: false,
          tracked: true,
        },
        approved: {
          at: day('11'),
          by: 'sales-manager-1',
          onBehalfOf: null,
          handling,
          amount: '800',
          as: 'sales-manager',
        },
      },
      told: [
        {
          at: day('12'),
          by: 'sales-1',
          about: 'result',
          reply: 'letter',
          text: 'you get an allowance',
          promised: handling,
          formEnclosed: false,
        },
      ],
      refusedAt: null,
      objections: [{ departmentId: 'casting', since: day('14') }],
      pauses: [{ from: day('05'), to: day('06') }],
      pausedSince: null,
      copies: [1, 3],
      penalties: [
        {
          penaltyId: 'constructor',
          kind: 'fine',
          departmentId: 'casting',
          personId: null,
          amount: '50',
          measure: 'careless',
          proposed: { at: day('14'), by: 'general-manager-office-1', onBehalfOf: null },
          noticedAt: null,
          approvedAt: null,
          copiedTo: [],
          publishedAt: null,
        },
      ],
      improvements: [
        {
          improvementId: 'I-1',
          departmentId: 'casting',
          measure: 'warm up',
          plannedAt: day('14'),
          carriedOutAt: null,
          verifiedAt: null,
          failures: 0,
        },
      ],
      receivable: { deducted: [], collectedAt: null },
      notices: [
        { kind: 'inquiry', reason: 'closing', form: 1, level: 1, to: 'casting', at: day('14'), answeredAt: day('14') },
      ],
      service: {
        registeredAt: null,
        class: null,
        severity: null,
        treatment: null,
        complexity: null,
        urgentSince: null,
        dispatch: null,
        dispatches: 0,
        lapsed: [],
        resolvedAt: null,
        verifiedAt: null,
        verifiedOk: null,
        followedUpAt: null,
        satisfied: null,
        fedBack: {},
        foundOutAt: null,
        escalated: {},
        escalatedFrom: {},
        reported: {},
        decided: {},
      },
      abnormality: null,
      steps: [
        { step: 'complaint.received', at: day('02') },
        { step: 'complaint.form-filed', at: day('02', '02:00:00') },
        { step: 'complaint.accepted', at: day('03') },
        { step: 'complaint.investigated', at: day('04') },
        { step: 'complaint.paused', at: day('05') },
        { step: 'complaint.resumed', at: day('06') },
        { step: 'complaint.countermeasure-drafted', at: day('07') },
        { step: 'complaint.opinion-given:manager-office', at: day('07') },
        { step: 'complaint.handling-drafted', at: day('08') },
        { step: 'complaint.negotiated', at: day('09') },
        { step: 'complaint.consolidated', at: day('10') },
        { step: 'complaint.approved', at: day('11') },
        { step: 'complaint.customer-told:result', at: day('12') },
        { step: 'complaint.closed:settled', at: day('13') },
        { step: 'complaint.copies-distributed', at: day('14') },
        { step: 'complaint.penalty-proposed', at: day('14') },
        { step: 'complaint.improvement-planned', at: day('14') },
        { step: 'complaint.notice-sent', at: day('14') },
        { step: 'complaint.notice-answered', at: day('14') },
        { step: 'complaint.objected', at: day('14') },
      ],
      waitingFor: [],
    })
  })

  test('tells the case as it stood, and as it was known', async () => {
    const { office } = await played(...whole)
    const past = await office.view(caseSheet, 'K-1', { at: '2026-03-05T12:00:00+08:00' })
    expect(past).toMatchObject({
      state: 'paused',
      pausedSince: day('05'),
      pauses: [],
      closedAt: null,
      handling: { drafted: null, agreed: null, consolidated: null, approved: null },
      waitingFor: [
        { role: 'manufacturing', departmentId: null, step: 'complaint.countermeasure-drafted', since: day('04') },
      ],
    })
    const known = await office.view(caseSheet, 'K-1', { position: 2 })
    expect(known).toMatchObject({ state: 'open', number: null, formCount: 1, steps: { length: 2 } })
  })

  test('keeps the numbers of all forms when the customer refused a conclusion', async () => {
    const { office } = await played(
      ...whole,
      at('2026-03-20 09:00', refuseConclusion()),
      at('2026-03-21 09:00', fileForm('K-1', { quantity: null, undetermined: 'customer-still-processing' })),
      at('2026-04-01 09:00', accept()),
      at('2026-04-02 09:00', tellResult('K-1', { about: 'progress', reply: 'phone' })),
    )
    expect(await office.view(caseSheet, 'K-1')).toMatchObject({
      state: 'open',
      number: '260301-2',
      firstNumber: '260301',
      formCount: 2,
      quantity: null,
      undetermined: true,
      forms: [
        { form: 1, number: '260301' },
        { form: 2, number: '260301-2', filedAt: day('21'), acceptedAt: '2026-04-01T01:00:00.000Z' },
      ],
      told: [{ about: 'result' }, { about: 'progress', reply: 'phone' }],
      steps: [
        { step: 'complaint.form-filed' },
        { step: 'complaint.accepted' },
        { step: 'complaint.customer-told:progress' },
      ],
      waitingFor: [{ role: 'quality-management', step: 'complaint.investigated' }],
    })
  })

  test('an objection, a supplier and a later judgement are on it; an answered objection is not', async () => {
    const { office } = await played(
      ...on('2026-03-02', until('investigated')),
      ...on(
        '2026-03-03',
        researchOpinion(),
        step('join-third-party', 'K-1', OFFICE, { party: 'Ore Ltd', kind: 'supplier', departments: ['buying'] }),
        step('object', 'K-1', 'casting', { departmentId: 'toString', reason: 'not us' }),
        step('answer-objection', 'K-1', OFFICE, { departmentId: 'toString', answer: 'you, too' }),
        fixResponsibility('decided', [share('casting', '100')], 'K-1', { loss: '12.5' }),
        draftHandling('K-1', returned('300')),
      ),
    )
    expect(await office.view(caseSheet, 'K-1')).toMatchObject({
      objections: [],
      findings: { thirdParties: ['Ore Ltd'], shares: [share('casting', '100')], stage: 'decided', loss: '12.5' },
      handling: { drafted: returned('300') },
    })
  })

  test('an answer is to the latest notice about its reason', async () => {
    const notice = (level: number, kind: string, reason: string) =>
      step('send-notice', 'K-1', OFFICE, { kind, reason, level, to: 'casting' })
    const { office } = await played(
      ...on('2026-03-02', until('accepted'), notice(1, 'urging', 'closing'), close()),
      ...on('2026-03-03', notice(1, 'inquiry', 'closing'), notice(2, 'inquiry', 'closing')),
      ...on('2026-03-04', notice(1, 'inquiry', 'investigated')),
      at('2026-03-05 09:00', step('answer-notice', 'K-1', 'casting', { reason: 'closing', cause: 'night shift' })),
    )
    const sheet = await office.view(caseSheet, 'K-1')
    expect(sheet!.notices.map(({ kind, reason, level, answeredAt }) => [kind, reason, level, answeredAt])).toEqual([
      ['urging', 'closing', 1, null],
      ['inquiry', 'closing', 1, null],
      ['inquiry', 'closing', 2, day('05')],
      ['inquiry', 'investigated', 1, null],
    ])
  })

  test('of an abnormality without loss', async () => {
    const { office } = await played(
      step('file-abnormality', 'A-1', 'sales', {
        customerId: 'C-1',
        departmentId: 'sales-east',
        abnormality: 'dust',
        concerned: ['packing'],
      }),
    )
    expect(await office.view(caseSheet, 'A-1')).toMatchObject({
      state: 'no-complaint',
      abnormality: { concerned: ['packing'], improved: [] },
      waitingFor: [],
    })
  })
})

test.for(['nobody', 'constructor', 'toString', '__proto__', ''])('nothing is known of %j', async id => {
  const { office } = await played(...on('2026-03-02', until('told')))
  expect(await office.view(complaintTimeline, id)).toEqual([])
  expect(await office.view(caseSheet, id)).toBeNull()
})

test.for(['__proto__x', 'constructor', 'toString', 'valueOf', '7', '投诉/1'])(
  'a complaint may be called %s',
  async id => {
    const { office } = await played(...on('2026-03-02', until('closed', id)))
    expect(await office.view(complaintTimeline, id)).toHaveLength(13)
    expect(await office.view(caseSheet, id)).toMatchObject({ complaintId: id, state: 'closed', number: '260301' })
  },
)
