/** 成品退货单, 销货折让证明单: each is judged by the edition that was in force when it was issued. */
import { carryingOut } from '../../../facts/inventory/states/carrying-out.ts'
import { certificate } from '../../../facts/inventory/states/certificate.ts'
import { slip } from '../../../facts/inventory/states/slip.ts'
import { own } from '../../../facts/own.ts'
import { editioned } from '../../../kinds/index.ts'
import { goodsReturnParameters } from '../parameters.ts'
import type { ReturnEdition } from './edition.ts'
import { anchorsOf } from './index.ts'

const byEdition = {
  edition: goodsReturnParameters.edition,
  clause: ({ clauses }: ReturnEdition, id: string) => own(clauses, id)?.[0],
  anchors: anchorsOf,
}

export const ofSlip = editioned({
  ...byEdition,
  of: slip,
  began: ({ requestedAt }, occurredAt) => requestedAt ?? occurredAt,
  facts: ({ customerId: customer, itemId: item, quantity: approved, received, sentBack }) => ({
    customer,
    item,
    approved,
    received,
    sentBack,
  }),
})

/** 核决: by the edition under which its case was closed. */
export const ofDecision = editioned({
  ...byEdition,
  of: carryingOut,
  began: ({ closedAt }) => closedAt ?? undefined,
  facts: ({ customerId: customer }) => ({ customer }),
})

export const ofCertificate = editioned({
  ...byEdition,
  of: certificate,
  began: ({ certifiedAt }, occurredAt) => certifiedAt ?? occurredAt,
  facts: ({ customerId: customer, amount }) => ({ customer, amount }),
})
