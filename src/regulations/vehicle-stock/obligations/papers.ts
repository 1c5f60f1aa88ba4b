/** Slips that wait for a signature, gifts for the customer's, test drives for their papers, models for a group. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { DrivePaper } from '../../../facts/vehicle/events/fields.ts'
import { modelDisplay } from '../../../facts/vehicle/states/models.ts'
import { giftFile, slipFile } from '../../../facts/vehicle/states/papers.ts'
import { type TestDrive, testDrive } from '../../../facts/vehicle/states/test-drive.ts'
import { days, response } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { isValid, slipValidity } from '../rules/slips.ts'

export const paperObligations = [
  /** 当日签字. In: made out. Out: the manager signed, or enough substitutes; withdrawn. */
  response({
    id: 'slip-signed-on-its-day',
    clauses: ['D06-4.4.1', 'D06-4.4.2'],
    title: { zh: '装饰单、领料单当日签字生效', en: 'A slip gets its signatures on its day' },
    of: slipFile,
    parameters: slipValidity,
    sentence: {
      zh: '顾问 {consultant} 的单据 {slip} 应由经理当日签字，经理不在时由 {signers} 人代签',
      en: "slip {slip} of consultant {consultant} takes the manager's signature, or {signers} in his absence",
    },
    from: ({ issuedAt }) => issuedAt,
    until: (slip, { parametersAt }) =>
      slip.withdrawnAt !== null || slip.goodsIssuedAt !== null || isValid(slip, parametersAt(slip.issuedAt!)),
    within: days(parameters.slipSigningDays),
    facts: ({ slipId, consultantId }, { parametersAt }, since) => {
      return { slip: slipId, consultant: consultantId, signers: parametersAt(since).substituteSigners }
    },
  }),
  /** 礼品签收单; no period. In: issued. Out: the customer signed. */
  response({
    id: 'gift-receipt-signed',
    clauses: ['D06-5.1.4'],
    title: { zh: '客户签收礼品', en: 'The customer signs for a gift' },
    of: giftFile,
    sentence: {
      zh: '{applicant} 应请客户 {customer} 在礼品 {gift} 的签收单上签字',
      en: '{applicant} has customer {customer} sign the receipt of gift {gift}',
    },
    from: ({ issuedAt }) => issuedAt,
    until: ({ receiptedAt }) => receiptedAt !== null,
    facts: ({ giftId, applicantId, customerId }) => ({ gift: giftId, applicant: applicantId, customer: customerId }),
  }),
  /** 试驾后手续齐备; no period. In: the drive ended. Out: every paper is in, filled in completely. */
  response({
    id: 'test-drive-papers-complete',
    clauses: ['D06-6.8.C.1'],
    title: { zh: '试驾后手续齐备', en: 'The papers of a test drive are complete' },
    of: testDrive,
    parameters: { papersAfterDrive: parameters.papersAfterDrive },
    sentence: {
      zh: '顾问 {consultant} 应将试驾 {drive}（车辆 {vehicle}）尚缺的手续填写完整并上交：{missing:drivePaper}',
      en: 'consultant {consultant} hands in, filled in completely, what test drive {drive} of vehicle {vehicle} lacks: {missing:drivePaper}',
    },
    from: ({ endedAt }) => endedAt,
    until: (drive, { parametersAt }) => missing(drive, parametersAt(drive.endedAt!).papersAfterDrive).length === 0,
    facts: (drive, { parametersAt }, since) => ({
      drive: drive.driveId,
      vehicle: drive.vehicleId,
      consultant: drive.consultantId,
      missing: missing(drive, parametersAt(since).papersAfterDrive),
    }),
  }),
  /** 由车型分为各组负责; no period. In: a model on display. Out: a group has it. */
  response({
    id: 'display-model-assigned',
    clauses: ['D06-2.8.4'],
    title: { zh: '展车按车型分组负责', en: 'Each model on display has its group' },
    of: modelDisplay,
    sentence: {
      zh: '车型 {model} 的展车（{vehicles}）应分给一个组负责',
      en: 'the display vehicles of model {model} ({vehicles}) are given to a group',
    },
    from: ({ displayed }) => Object.values<string>(displayed).sort()[0],
    until: ({ groupId }) => groupId !== null,
    facts: ({ model, displayed }) => ({ model, vehicles: Object.keys(displayed) }),
  }),
]

function missing({ papers }: DeepReadonly<TestDrive>, needed: readonly DrivePaper[]): readonly DrivePaper[] {
  return needed.filter(paper => papers[paper] === undefined)
}
