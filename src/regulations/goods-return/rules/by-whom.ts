/** 业务人员开立, 成品仓储签收: whose paper it is, and who signs for the goods. */
import { allowanceCertified } from '../../../facts/inventory/events/allowances.ts'
import { returnReceived, returnRequested } from '../../../facts/inventory/events/returns.ts'
import { authorized, separationOfDuty } from '../../../kinds/index.ts'
import { SALES_ROLES, WAREHOUSE } from '../editions/roles.ts'
import { ofCertificate, ofSlip } from '../editions/scopes.ts'

export const whoseRules = [
  authorized({
    id: 'slip-issued-by-sales',
    title: { zh: '退货单由业务部门开立', en: 'A slip is issued by sales' },
    on: [returnRequested],
    of: ofSlip,
    who: 'role',
    among: SALES_ROLES,
  }),
  authorized({
    id: 'certificate-issued-by-sales',
    title: { zh: '折让证明单由业务人员开立', en: 'A certificate is issued by sales' },
    on: [allowanceCertified],
    of: ofCertificate,
    who: 'role',
    among: SALES_ROLES,
  }),
  authorized({
    id: 'goods-received-by-warehouse',
    title: { zh: '退货由成品仓储签收', en: 'Returned goods are signed for by the warehouse' },
    on: [returnReceived],
    of: ofSlip,
    who: 'role',
    among: [WAREHOUSE],
  }),
  separationOfDuty({
    id: 'receiver-did-not-issue',
    title: { zh: '签收退货者不得为开单人', en: 'Who signs for the goods did not issue the slip' },
    sentence: {
      zh: '退货单 {slip} [由 {actual} |由未具名者]签收，开立人 {issuer}',
      en: 'slip {slip}: [{actual}|somebody without a name] signs for the goods, {issuer} issued it',
    },
    on: [returnReceived],
    of: ofSlip,
    from: ({ before }) => [before.requestedBy, before.requestedFor],
    facts: ({ before }) => ({ issuer: before.requestedBy }),
  }),
]
