/** 试驾: with an escort and with the papers. */
import { pick } from '../../../core/parameter.ts'
import { driveStarted } from '../../../facts/vehicle/events/moves.ts'
import { testDrive } from '../../../facts/vehicle/states/test-drive.ts'
import { mandatory, oneOf, separationOfDuty } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export const driveRules = [
  /** 指导人员陪同. Who drove without, and was found out, bears what comes of it (`drive-unescorted`). */
  separationOfDuty({
    id: 'test-drive-escorted',
    clauses: ['D06-6.8.B'],
    title: { zh: '试驾须有指导人员陪同', en: 'A test drive is escorted' },
    on: [driveStarted],
    of: 'vehicle',
    sentence: {
      zh: '[陪同人：{actual}|无人陪同]；无人陪同的，一切后果由销售顾问 {consultant} 承担',
      en: 'escorted by: [{actual}|nobody]; without an escort consultant {consultant} bears whatever comes of it',
    },
    stated: true,
    by: ({ data }) => data.escortId,
    // Nor is the customer, who drives.
    from: ({ data }) => [data.consultantId, data.customerId],
    limit: 'instructor',
    facts: ({ data }) => ({ consultant: data.consultantId }),
  }),
  /** 指导人员: who they are, where the company names them. */
  oneOf({
    id: 'test-drive-escort-instructs',
    clauses: ['D06-6.8.B'],
    title: { zh: '陪同试驾的须为指导人员', en: 'The escort of a test drive is an instructor' },
    on: [driveStarted],
    of: 'vehicle',
    parameters: pick(parameters, 'driveInstructors'),
    when: ({ data, parameters: { driveInstructors } }) => driveInstructors !== null && data.escortId !== null,
    value: ({ data }) => data.escortId,
    among: ({ parameters: { driveInstructors } }) => driveInstructors ?? [],
    sentence: {
      zh: '陪同人 {actual}，指导人员为 {limit}',
      en: 'escorted by {actual}, the instructors are {limit}',
    },
  }),
  /** 试驾前填写完整并上交. Whose set was found incomplete is fined (`drive-papers-incomplete`). */
  mandatory({
    id: 'test-drive-papers-before-drive',
    clauses: ['D06-6.8.C.1'],
    title: { zh: '试驾前交齐手续', en: 'The papers are in before a test drive' },
    on: [driveStarted],
    of: testDrive,
    sentence: {
      zh: '试驾 {drive} 开始时[尚未完整上交：{actual:drivePaper}|手续齐全]；须上交：{limit:drivePaper}',
      en: 'not handed in completely when test drive {drive} starts: [{actual:drivePaper}|nothing]; it takes {limit:drivePaper}',
    },
    needs: parameters.papersBeforeDrive,
    present: ({ event, before }) => {
      const papers = Object.entries<string>(before.papers)
      return papers.filter(([, since]) => since <= event.occurredAt).map(([paper]) => paper)
    },
    facts: ({ data }) => ({ drive: data.driveId }),
  }),
]
