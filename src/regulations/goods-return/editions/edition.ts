/**
 * 版本: one wording of the clauses on returned goods and allowances, as data. The rules are the same for all editions;
 * an edition says who keeps which copy, who approves and signs, which papers prove, and by which clauses. A slip or a
 * certificate keeps the edition that was in force when it was issued.
 */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { id, line } from '../../../facts/fields.ts'
import { allowanceProof, returnHandling, returnProof } from '../../../facts/inventory/events/fields.ts'

const anchor = id
const copy = () => z.strictObject({ copy: z.int().min(1).max(9), keeper: id, clause: anchor })

const proofOf = <Way extends z.ZodType>(way: Way) => z.strictObject({ way, figures: z.boolean(), clause: anchor })

const wording = () =>
  z.strictObject({
    id,
    title: z.strictObject({ zh: line, en: line }),
    slip: z.strictObject({
      handlings: z.array(returnHandling).min(1),
      approvers: z.array(id).min(1),
      ownCopy: z.int().min(1).max(9),
      copies: z.array(copy()).min(1),
      proofs: z.array(proofOf(returnProof)),
    }),
    certificate: z.strictObject({
      levels: z.array(z.array(id).min(1)).min(1),
      copies: z.array(copy()).min(1),
      proofs: z.array(proofOf(allowanceProof)),
    }),
    accountants: z.array(id).min(1),
    posting: z.strictObject({ equal: anchor, less: anchor, within: anchor, above: anchor }),
    clauses: z.record(id, z.array(anchor).min(1)),
  })

export interface Copy {
  copy: number
  keeper: string
  clause: string
}

export interface Proof<Way> {
  way: Way
  /** The paper must state quantities, prices and amounts, those returned or allowed and those received. */
  figures: boolean
  clause: string
}

/** An interface, so that what refers to an edition says its name and not all its members. */
export interface ReturnEdition {
  id: string
  title: { zh: string; en: string }
  /** 成品退货单. */
  slip: {
    /** 处理方式 that go by a slip. */
    handlings: ('return' | 'reprocessing')[]
    /** The roles that approve it (any of them). */
    approvers: string[]
    /** 自存: the copy that sales keeps; all others go to the warehouse before any goods. */
    ownCopy: number
    /** Who keeps which copy in the end. */
    copies: Copy[]
    /** 退货证明: any one of them; none listed: any paper. */
    proofs: Proof<'return-certificate' | 'original-invoice' | 'invoice-copy'>[]
  }
  /** 销货折让证明单. */
  certificate: {
    /** 核签: one signature of each level. */
    levels: string[][]
    copies: Copy[]
    /** 折让证明: any one of them; none listed: any paper. */
    proofs: Proof<'allowance-certificate' | 'invoice-copy'>[]
  }
  /** The roles that post. */
  accountants: string[]
  /** 转账 by what came back: as much as approved, less, more within the tolerance, more than that. */
  posting: Record<'equal' | 'less' | 'within' | 'above', string>
  /** By provision: the anchors that it is kept by, the deciding one first. A provision that is not here is not kept. */
  clauses: Record<string, string[]>
}

export const returnEdition: () => z.ZodType<ReturnEdition> = builtOnce(wording)
