/**
 * What happens with partners of joint projects (联营工程合作方). Type names and field names are a storage format: never
 * rename them, write an upcast.
 */
import * as z from 'zod'
import { builtOnce } from '../../core/built-once.ts'
import { tag } from '../../core/tag.ts'
import { codesOf, day, id, line, type Words } from '../fields.ts'
import { decided, subjectEvents, told } from '../subject-event.ts'
import { partnerWords } from './words.ts'

/** 分级: A to D. A and B are key partners. */
export type PartnerClass = 'A' | 'B' | 'C' | 'D'
export const partnerClass: Words<PartnerClass> = z.enum(['A', 'B', 'C', 'D'] satisfies PartnerClass[])

const partnerEvent = subjectEvents('partner', 'partnerId')

const items = builtOnce(() => z.array(z.strictObject({ item: id, state: codesOf(partnerWords.itemState) })).max(100))
/** Several departments go together: who brought them together, and who came along; null: one department by itself. */
const joint = builtOnce(() => z.strictObject({ organizer: id, with: z.array(id).max(100) }).nullable())

const ofUnit = ({ unitId }: { readonly unitId: string }) => [tag('department', unitId)]

/** 分管: a contracting unit (承揽主体单位) looks after the partner from now on. `customerId`: the customer that it is, too. */
export const partnerTakenOn = partnerEvent(
  'partner.taken-on',
  () => ({ unitId: id, remote: z.boolean(), customerId: id.nullable() }),
  { tags: ofUnit, ...told(0) },
)

/** 填写入网审批表: which sheets are filled in, and what they say of each item. */
export const partnerFormFilled = partnerEvent(
  'partner.form-filled',
  () => ({ formId: id, sheets: z.array(codesOf(partnerWords.sheet)), items: items() }),
  told(1),
)

/** 实地考察: what was seen on the spot. */
export const partnerInspected = partnerEvent(
  'partner.inspected',
  () => ({ unitId: id, joint: joint(), items: items() }),
  { tags: ofUnit, ...told(2) },
)

/** 转交: the form goes to the company that screens it. */
export const partnerFormHandedOver = partnerEvent('partner.form-handed-over', () => ({}), told(3))

/** 初步把关. */
export const partnerScreened = partnerEvent('partner.screened', () => ({ fit: z.boolean() }), decided(4))

/** 审核: the form is examined, and passed or not. */
export const partnerFormReviewed = partnerEvent('partner.form-reviewed', () => ({ passed: z.boolean() }), decided(5))

/** 劝退, 做好解释. */
export const partnerTurnedDown = partnerEvent('partner.turned-down', () => ({ explanation: line.nullable() }), {
  personal: ['explanation'],
  ...decided(6),
})

/** 入网. */
export const partnerAdmitted = partnerEvent('partner.admitted', () => ({}), decided(6))

/** 归档和保存: where the form is kept from now on. */
export const partnerFormFiled = partnerEvent('partner.form-filed', () => ({ place: line }), told(7))

/** 发起等级变更. */
export const partnerGradeRequested = partnerEvent(
  'partner.grade-requested',
  () => ({
    requestId: id,
    to: partnerClass,
    ground: codesOf(partnerWords.ground),
    projectId: id.nullable(),
    reason: line.nullable(),
  }),
  { personal: ['reason'], ...told(7) },
)

/** 共同决策: what one of the departments says to it. */
export const partnerGradeAnswered = partnerEvent(
  'partner.grade-answered',
  () => ({ requestId: id, department: id, agrees: z.boolean() }),
  decided(8),
)

/** 分级; a change of class names the request that it follows. */
export const partnerGraded = partnerEvent(
  'partner.graded',
  () => ({ to: partnerClass, requestId: id.nullable() }),
  decided(9),
)

/** 拟合作项目. */
export const partnerProjectPlanned = partnerEvent('partner.project-planned', () => ({ projectId: id }), told(0))

/** 洽谈项目合作. */
export const partnerNegotiated = partnerEvent('partner.negotiated', () => ({ projectId: id }), told(7))

export const partnerProjectDecided = partnerEvent(
  'partner.project-decided',
  () => ({ projectId: id, outcome: codesOf(partnerWords.projectOutcome) }),
  told(1),
)

/** 走访. */
export const partnerVisited = partnerEvent(
  'partner.visited',
  () => ({
    unitId: id,
    joint: joint(),
    bySeniorManagement: z.boolean(),
    informationUpdated: z.boolean(),
    nextMoves: line.nullable(),
  }),
  { tags: ofUnit, personal: ['nextMoves'], ...told(7) },
)

/** 转告: what the unit has learnt on its visits so far is passed on, and whether the partner's data were brought up to date by it. */
export const partnerVisitPassedOn = partnerEvent(
  'partner.visit-passed-on',
  () => ({ unitId: id, informationUpdated: z.boolean() }),
  { tags: ofUnit, ...told(8) },
)

/** 个人档案: set up, or brought up to date; what it says anything of by now. */
export const partnerArchiveUpdated = partnerEvent(
  'partner.archive-updated',
  () => ({ contents: z.array(codesOf(partnerWords.archiveContent)).max(100) }),
  told(9),
)

/** 存档: its state of the moment is put away. */
export const partnerArchiveCopied = partnerEvent('partner.archive-copied', () => ({}), told(10))

/** 材料: shown to be genuine or not, and in force until a day; null: without end. */
export const partnerMaterialProvided = partnerEvent(
  'partner.material-provided',
  () => ({ material: id, genuine: z.boolean(), validUntil: day.nullable() }),
  told(1),
)

/** 评价, as the file keeps it. */
export const partnerAssessed = partnerEvent(
  'partner.assessed',
  () => ({ aspect: codesOf(partnerWords.aspect), standing: codesOf(partnerWords.partnerStanding) }),
  told(7),
)

/** 优惠和优先服务. */
export const partnerPreferenceGranted = partnerEvent(
  'partner.preference-granted',
  () => ({ preference: codesOf(partnerWords.preference) }),
  decided(10),
)

export const partnerEvents = [
  partnerTakenOn,
  partnerFormFilled,
  partnerInspected,
  partnerFormHandedOver,
  partnerScreened,
  partnerFormReviewed,
  partnerTurnedDown,
  partnerAdmitted,
  partnerFormFiled,
  partnerGradeRequested,
  partnerGradeAnswered,
  partnerGraded,
  partnerProjectPlanned,
  partnerNegotiated,
  partnerProjectDecided,
  partnerVisited,
  partnerMaterialProvided,
  partnerAssessed,
  partnerPreferenceGranted,
  partnerVisitPassedOn,
  partnerArchiveUpdated,
  partnerArchiveCopied,
] as const
