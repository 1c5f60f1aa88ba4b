/** Slips that wait for a signature, gifts that wait for the customer's, test drives that wait for their papers. */
import { defineObligation } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import { giftFile, slipFile } from '../../../facts/vehicle/states/papers.ts'
import { testDrive } from '../../../facts/vehicle/states/test-drive.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { papersAfterDrive, slipSigningDays, substituteSigners } from '../parameters.ts'
import { isValid } from '../slips.ts'

/** 当日签字. In: made out. Out: the manager signed, or enough stand-ins; withdrawn. */
export const slipSignedOnItsDay = defineObligation({
  id: 'slip-signed-on-its-day',
  clauses: ['D06-4.4.1', 'D06-4.4.2'],
  title: { zh: '装饰单、领料单当日签字生效', en: 'A slip gets its signatures on its day' },
  force: 'must',
  parameters: { slipSigningDays, substituteSigners },
  of: slipFile,
  sentence: {
    zh: '顾问 {consultant} 的单据 {slip} 应由经理当日签字，经理不在时由 {signers} 人代签',
    en: "slip {slip} of consultant {consultant} takes the manager's signature, or {signers} in his absence",
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { slipId, issuedAt, consultantId, withdrawnAt, goodsIssuedAt } = state
    if (issuedAt === null || withdrawnAt !== null || goodsIssuedAt !== null) return []
    const { slipSigningDays: days, substituteSigners: signers } = parametersAt(issuedAt)
    if (isValid(state, signers)) return []
    const facts = { slip: slipId, consultant: consultantId, signers }
    return [
      {
        subject: tag('vehicle-slip', slipId),
        since: issuedAt,
        deadline: dueAfterDays(calendar, issuedAt, days),
        facts,
      },
    ]
  },
})

/** 礼品签收单; no period. In: issued. Out: the customer signed. */
export const giftReceiptSigned = defineObligation({
  id: 'gift-receipt-signed',
  clauses: ['D06-5.1.4'],
  title: { zh: '客户签收礼品', en: 'The customer signs for a gift' },
  force: 'must',
  of: giftFile,
  sentence: {
    zh: '{applicant} 应请客户 {customer} 在礼品 {gift} 的签收单上签字',
    en: '{applicant} has customer {customer} sign the receipt of gift {gift}',
  },
  duties: ({ state }) => {
    const { giftId, issuedAt, receiptedAt, applicantId, customerId } = state
    if (issuedAt === null || receiptedAt !== null) return []
    const facts = { gift: giftId, applicant: applicantId, customer: customerId }
    return [{ subject: tag('vehicle-gift', giftId), since: issuedAt, deadline: null, facts }]
  },
})

/** 试驾后手续齐备; no period. In: the drive ended. Out: every paper is in, filled in completely. */
export const testDrivePapersComplete = defineObligation({
  id: 'test-drive-papers-complete',
  clauses: ['D06-6.8.C.1'],
  title: { zh: '试驾后手续齐备', en: 'The papers of a test drive are complete' },
  force: 'must',
  parameters: { papersAfterDrive },
  of: testDrive,
  sentence: {
    zh: '顾问 {consultant} 应将试驾 {drive}（车辆 {vehicle}）尚缺的手续填写完整并上交：{missing}',
    en: 'consultant {consultant} hands in, filled in completely, what test drive {drive} of vehicle {vehicle} lacks: {missing}',
  },
  duties: ({ state, parametersAt }) => {
    const { driveId, vehicleId, consultantId, endedAt, papers } = state
    if (endedAt === null) return []
    const missing = parametersAt(endedAt).papersAfterDrive.filter(one => papers[one] === undefined)
    if (missing.length === 0) return []
    const facts = { drive: driveId, vehicle: vehicleId, consultant: consultantId, missing }
    return [{ subject: tag('test-drive', driveId), since: endedAt, deadline: null, facts }]
  },
})

export const paperObligations = [slipSignedOnItsDay, giftReceiptSigned, testDrivePapersComplete] as const
