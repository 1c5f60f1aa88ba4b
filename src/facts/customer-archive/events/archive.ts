/**
 * The life of a customer's archive. Every event says whose archive it is, and of which department, so that nobody has to
 * look it up. Type names and field names are a storage format.
 */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { type Tag, tag } from '../../../core/tag.ts'
import { codesOf, id, line } from '../../fields.ts'
import { type ShapedEvent, type Standing, shapedEvent, withBuilt } from '../../shaped-event.ts'
import { toldEvent } from '../../told-event.ts'
import { customerArchiveWords as words } from '../words.ts'

/** What the command fills in from the entry. */
const whose = { customerId: id, departmentId: id }

/** Of one moment, an archive is entered, then reviewed, established and numbered, and then all that goes on with it. */
const RANK = { entered: 0, reviewed: 1, established: 2, numbered: 3, kept: 4, disposed: 5 } as const

interface More<Field extends string, Fills> extends Standing {
  /** What else the command fills in. */
  readonly fills?: () => Fills
  /** Texts that may tell of the customer's persons: they go where the customer's data go. */
  readonly personal?: readonly Field[]
  readonly tags?: (data: never) => readonly Tag[]
}

type Whose = { archiveId: typeof id; customerId: typeof id; departmentId: typeof id }
type None = Record<never, never>

/** `asks`: what a command is told; whose archive it is, it reads from the file. */
export type ArchiveEvent<
  Type extends string,
  Asks extends z.ZodRawShape,
  Fills extends z.ZodRawShape = None,
> = ShapedEvent<Type, Whose & Asks & Fills> & { readonly asks: { archiveId: typeof id } & Asks }

function archiveEvent<const Type extends string, Asks extends z.ZodRawShape, Fills extends z.ZodRawShape = None>(
  type: Type,
  asks: () => Asks,
  { personal = [], fills, tags, ...standing }: More<keyof Asks & string, Fills> = {},
): ArchiveEvent<Type, Asks, Fills> {
  const fields = builtOnce(() => ({ archiveId: id, ...asks() }))
  const event = shapedEvent(
    type,
    () => ({ ...fields(), ...whose, ...fills?.() }),
    data => {
      const { archiveId, customerId, departmentId } = data as unknown as Readonly<Record<string, string>>
      const own = [tag('archive', archiveId!), tag('customer', customerId!), tag('department', departmentId!)]
      return [...own, ...(tags?.(data as never) ?? [])]
    },
    personal.length === 0
      ? []
      : [
          {
            subject: data => tag('customer', (data as unknown as Whose & { customerId: string }).customerId),
            fields: personal,
          },
        ],
    {},
    { rank: RANK.kept, ...standing },
  )
  return withBuilt(event, 'asks', fields) as unknown as ArchiveEvent<Type, Asks, Fills>
}

const told = { withdrawable: true }

/** 客户类别 (A, B, …): as the company calls its classes. */
const customerClass = z.string().regex(/^[A-Za-z0-9]{1,10}$/, 'a class is one to ten letters and digits')
const classed = () => ({ customerClass, customerType: codesOf(words.customerType), longTerm: z.boolean() })

/** 录入: by whom is the actor; from whom the information comes is named. */
export const archiveEntered = archiveEvent(
  'archive.entered',
  () => ({
    category: codesOf(words.archiveCategory),
    medium: codesOf(words.entryMedium),
    /** 信息收集人员, 与客户直接联系的人. */
    collectedBy: id,
    ...classed(),
  }),
  { ...told, rank: RANK.entered },
)

/** 审核: what the reviewer finds; the archive has passed where it is both accurate and complete. */
export const archiveReviewed = archiveEvent(
  'archive.reviewed',
  () => ({ accurate: z.boolean(), complete: z.boolean(), finding: line.nullable() }),
  { personal: ['finding'], rank: RANK.reviewed },
)

/** 正式建立. */
export const archiveEstablished = archiveEvent('archive.established', () => ({}), { rank: RANK.established })

/** 档案编号. */
export const archiveNumbered = archiveEvent('archive.numbered', () => ({ number: id }), {
  ...told,
  rank: RANK.numbered,
  tags: ({ number }: { number: string }) => [tag('archive-number', number)],
})

/** 直接责任人, 专人保管: who answers for what it says, and who keeps it; null: as before. */
export const archiveEntrusted = archiveEvent(
  'archive.entrusted',
  () => ({ responsible: id.nullable(), custodian: id.nullable() }),
  told,
)

/** 分类整理: the customer's class, its type, and whether it has been with the company for long. */
export const archiveClassified = archiveEvent('archive.classified', classed, told)

/** 更新: who is the actor, when is the time of the event. */
export const archiveUpdated = archiveEvent(
  'archive.updated',
  () => ({
    scope: codesOf(words.updateScope),
    /** Which changes of the customer it takes in. */
    changes: z.array(codesOf(words.customerChange)).max(20),
    /** 更新内容; null: nobody has said. */
    content: line.nullable(),
  }),
  { ...told, personal: ['content'] },
)

/** 更新内容交档案管理人: the custodian has it. */
export const archiveUpdateReceived = archiveEvent('archive.update-received', () => ({}), told)

/** 通知: departments that have the latest information. */
export const archiveNotified = archiveEvent('archive.notified', () => ({ departments: z.array(id).min(1).max(200) }), {
  ...told,
  tags: ({ departments }: { departments: readonly string[] }) => departments.map(one => tag('department', one)),
})

/** 存档: a dated copy was put away. */
export const archiveSnapshotTaken = archiveEvent(
  'archive.snapshot-taken',
  () => ({ occasion: codesOf(words.snapshotOccasion), reason: line.nullable() }),
  { ...told, personal: ['reason'] },
)

const leaving = { leaves: id.nullable() }
const cabinets = (...ids: readonly (string | null)[]) =>
  [...new Set(ids)].flatMap(one => (one === null ? [] : [tag('cabinet', one)]))

/** 存放: electronic on a system or device; on paper in a cabinet, behind another archive or (null) in front. */
export const archiveStored = archiveEvent(
  'archive.stored',
  () => ({
    form: codesOf(words.archiveForm),
    /** The server, system or device; null for paper. */
    systemId: id.nullable(),
    cabinetId: id.nullable(),
    after: id.nullable(),
  }),
  {
    ...told,
    /** By what a cabinet is in order, and the cabinet that the archive leaves. */
    fills: () => ({ number: id.nullable(), category: codesOf(words.archiveCategory), ...leaving }),
    tags: ({ cabinetId, systemId, leaves }: Readonly<Record<'cabinetId' | 'systemId' | 'leaves', string | null>>) => [
      ...cabinets(cabinetId, leaves),
      ...(systemId === null ? [] : [tag('system', systemId)]),
    ],
  },
)

/** 检查整理: the custodian found it whole and in its place, or not. */
export const archiveInspected = archiveEvent(
  'archive.inspected',
  () => ({ intact: z.boolean(), inOrder: z.boolean(), note: line.nullable() }),
  { ...told, personal: ['note'] },
)

/** 清理: it is gone. Why, by whose leave and what became of the persons in it says `person.forgotten`. */
export const archiveDisposed = archiveEvent('archive.disposed', () => ({}), {
  rank: RANK.disposed,
  fills: () => leaving,
  tags: ({ leaves }: { readonly leaves: string | null }) => cabinets(leaves),
})

/** 彻底销毁: one form of an archive is destroyed, on the system or on paper. */
export const archiveFormDestroyed = toldEvent(
  'archive.form-destroyed',
  () => ({ archiveId: id, form: codesOf(words.archiveForm) }),
  ({ archiveId }) => [tag('archive', archiveId)],
  { rank: RANK.disposed + 1 },
)

export const archiveEvents = [
  archiveEntered,
  archiveReviewed,
  archiveEstablished,
  archiveNumbered,
  archiveEntrusted,
  archiveClassified,
  archiveUpdated,
  archiveUpdateReceived,
  archiveNotified,
  archiveSnapshotTaken,
  archiveStored,
  archiveInspected,
  archiveDisposed,
  archiveFormDestroyed,
] as const
