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

/** `figures`: the paper must state quantities, prices and amounts, those returned or allowed and those received. */
const proofOf = <Way extends z.ZodType>(way: Way) => z.strictObject({ way, figures: z.boolean(), clause: anchor })

const wording = () =>
  z.strictObject({
    id,
    title: z.strictObject({ zh: line, en: line }),
    /** 成品退货单. */
    slip: z.strictObject({
      /** 处理方式 that go by a slip. */
      handlings: z.array(returnHandling).min(1),
      /** The roles that approve it (any of them). */
      approvers: z.array(id).min(1),
      /** 自存: the copy that sales keeps; all others go to the warehouse before any goods. */
      ownCopy: z.int().min(1).max(9),
      /** Who keeps which copy in the end. */
      copies: z.array(copy()).min(1),
      /** 退货证明: any one of them; none listed: any paper. */
      proofs: z.array(proofOf(returnProof)),
    }),
    /** 销货折让证明单. */
    certificate: z.strictObject({
      /** 核签: one signature of each level. */
      levels: z.array(z.array(id).min(1)).min(1),
      copies: z.array(copy()).min(1),
      /** 折让证明: any one of them; none listed: any paper. */
      proofs: z.array(proofOf(allowanceProof)),
    }),
    /** The roles that post. */
    accountants: z.array(id).min(1),
    /** 转账 by what came back: as much as approved, less, more within the tolerance, more than that. */
    posting: z.strictObject({ equal: anchor, less: anchor, within: anchor, above: anchor }),
    /** By provision: the anchors that it is kept by, the deciding one first. A provision that is not here is not kept. */
    clauses: z.record(id, z.array(anchor).min(1)),
  })

export interface Copy {
  copy: number
  keeper: string
  clause: string
}

export interface Proof<Way> {
  way: Way
  figures: boolean
  clause: string
}

/** An interface, so that what refers to an edition says its name and not all its members. */
export interface ReturnEdition {
  id: string
  title: { zh: string; en: string }
  slip: {
    handlings: ('return' | 'reprocessing')[]
    approvers: string[]
    ownCopy: number
    copies: Copy[]
    proofs: Proof<'return-certificate' | 'original-invoice' | 'invoice-copy'>[]
  }
  certificate: {
    levels: string[][]
    copies: Copy[]
    proofs: Proof<'allowance-certificate' | 'invoice-copy'>[]
  }
  accountants: string[]
  posting: Record<'equal' | 'less' | 'within' | 'above', string>
  clauses: Record<string, string[]>
}

export const returnEdition: () => z.ZodType<ReturnEdition> = builtOnce(wording)
