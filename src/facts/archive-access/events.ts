/** Who has seen, borrowed or passed on what of a customer's archive, and by whose leave. */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { tag } from '../../core/tag.ts'
import { codesOf, day, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { toldEvent } from '../told-event.ts'
import { archiveAccessWords as words } from './words.ts'

/** Somebody in the role in which he acts. */
const person = builtOnce(() => z.strictObject({ personId: id, role: id }))
const material = builtOnce(() => codesOf(words.material))

interface OfArchive {
  readonly archiveId: string
  readonly personId: string
}
const ofArchive = ({ archiveId, personId }: OfArchive) => [tag('archive', archiveId), tag('employee', personId)]
/** Whose archive it is, the command reads from its file. */
const ofCustomer = (data: OfArchive & { readonly customerId: string }) => [
  ...ofArchive(data),
  tag('customer', data.customerId),
]
const ofLoan = ({ loanId, ...archive }: OfArchive & { readonly loanId: string }) => [
  tag('loan', loanId),
  ...ofArchive(archive),
]

/** Of the same moment: leave was given before something was done by it, and an archive was out before it came back. */
const BY_LEAVE = { rank: 1 }
const BACK = { rank: 2 }

/** 查阅审批: this person may see this archive, for a time or for good. */
export const accessApproved = shapedEvent(
  'archive.access-approved',
  () => ({ archiveId: id, customerId: id, personId: id, approvedBy: person(), until: day.nullable() }),
  ofCustomer,
)

const seen = () => ({
  archiveId: id,
  customerId: id,
  personId: id,
  role: id,
  materials: z.array(material()).min(1).max(20),
  purpose: line,
})

/** 查阅登记: who has seen what, when and for what. */
export const archiveConsulted = toldEvent('archive.consulted', seen, ofCustomer, BY_LEAVE)

/** 同意借用: one of those who have to. */
export const loanConsented = shapedEvent(
  'archive.loan-consented',
  () => ({ loanId: id, archiveId: id, personId: id, by: person() }),
  ofLoan,
)

/** 借出: the paper leaves its place, with the borrower. */
export const archiveLent = toldEvent(
  'archive.lent',
  () => ({ loanId: id, ...seen() }),
  data => [tag('loan', data.loanId), ...ofCustomer(data)],
  BY_LEAVE,
)

/** 归还: what came back, as the keeper finds it; what is lost will not come back. */
export const archiveReturned = toldEvent(
  'archive.returned',
  () => ({ loanId: id, archiveId: id, personId: id, condition: codesOf(words.condition) }),
  ofLoan,
  BACK,
)

const ofMaybe = (archiveId: string | null) => (archiveId === null ? [] : [tag('archive', archiveId)])

/** 复制、传送、告知: something of an archive, or of the company's stock, is passed on; `personId` is who does it. */
export const materialPassedOn = toldEvent(
  'archive.passed-on',
  () => ({
    passingId: id,
    archiveId: id.nullable(),
    personId: id,
    role: id,
    material: material(),
    form: codesOf(words.form),
    to: codesOf(words.recipient),
    permittedBy: person().nullable(),
  }),
  data => [tag('passing', data.passingId), tag('employee', data.personId), ...ofMaybe(data.archiveId)],
)

/** 泄露: something got out that should not have; by whom, where that is known. */
export const leakReported = toldEvent(
  'archive.leak-reported',
  () => ({ leakId: id, archiveId: id.nullable(), personId: id.nullable(), material: material(), matter: line }),
  ({ leakId, archiveId, personId }) => [
    tag('leak', leakId),
    ...ofMaybe(archiveId),
    ...(personId === null ? [] : [tag('employee', personId)]),
  ],
  { personal: { subject: ({ leakId }) => tag('leak', leakId), fields: ['matter'] } },
)

/** 内部调查: what was found of it. */
export const leakInvestigated = toldEvent(
  'archive.leak-investigated',
  () => ({ leakId: id, finding: line }),
  ({ leakId }) => [tag('leak', leakId)],
  { rank: 1, personal: { subject: ({ leakId }) => tag('leak', leakId), fields: ['finding'] } },
)

/** 保密承诺: somebody of the staff undertakes to keep secret what he sees. */
export const secrecyUndertaken = toldEvent(
  'archive.secrecy-undertaken',
  () => ({ personId: id }),
  ({ personId }) => [tag('employee', personId)],
)

/** 通知提车: a customer is told to fetch his vehicle. */
export const pickUpAnnounced = toldEvent(
  'archive.pick-up-announced',
  () => ({ orderId: id, customerId: id, personId: id, role: id, permittedBy: person().nullable() }),
  data => [tag('vehicle-order', data.orderId), tag('customer', data.customerId), tag('employee', data.personId)],
)

export const archiveAccessEvents = [
  accessApproved,
  archiveConsulted,
  loanConsented,
  archiveLent,
  archiveReturned,
  materialPassedOn,
  leakReported,
  leakInvestigated,
  secrecyUndertaken,
  pickUpAnnounced,
] as const
