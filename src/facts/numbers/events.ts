/** By which numbers a company's regulations judge, in its log: facts about the rule book, and about nobody. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { day, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

const name = z.string().min(1).max(200)

/** Which parameter of which regulation. */
const parameter = { regulation: name, name }

const tagsOf = ({ name }: { readonly name: string }) => [tag('parameter', name)]

/** 参数启用: from here on the office judges by these numbers; events name them by the digest. */
export const numbersAdopted = shapedEvent(
  'numbers.adopted',
  () => ({
    digest: z.string().regex(/^[0-9a-f]{16}$/),
    /** One for each value of each parameter, from when it holds ('': from ever), as JSON. */
    values: z.array(z.strictObject({ ...parameter, from: z.string().max(24), value: z.string() })),
    /** Null where the log began with them. */
    reason: line.nullable(),
  }),
  () => [tag('log', 'numbers')],
)

/** 参数变更: a value that holds from the start of a day, in the zone of the office. */
export const parameterSet = shapedEvent(
  'parameter.set',
  () => ({
    ...parameter,
    value: z.json(),
    since: day,
    /** 公布日期. */
    publishedAt: day,
    /** The anchor of the clause, or the resolution, that allows it. */
    clause: name,
    reason: line,
    /** It reaches back before the day on which it was published. */
    retroactive: z.boolean(),
  }),
  tagsOf,
)

/** 参数变更撤回: the value that was set from that day on is as if it had not been set. */
export const parameterWithdrawn = shapedEvent(
  'parameter.withdrawn',
  () => ({ ...parameter, since: day, reason: line }),
  tagsOf,
)
