/** 成品退货单: what it waits for, step by step. */
import { pick } from '../../../core/parameter.ts'
import { response } from '../../../kinds/index.ts'
import { WAREHOUSE } from '../editions/roles.ts'
import { ofSlip } from '../editions/scopes.ts'
import { goodsReturnParameters } from '../parameters.ts'
import { copiesToHandOn, waitsOfSlip } from './waiting.ts'

/** By the step that the slip waits for. */
const WAITS = {
  approval: {
    id: 'return-approval-owed',
    title: { zh: '退货单待批示', en: 'A return slip waits for approval' },
    sentence: {
      zh: '客户 {customer} 退货单 {slip}（{approved}）待{roles:role}批示',
      en: 'slip {slip} of customer {customer} ({approved}) waits for {roles:role} to approve it',
    },
  },
  copies: {
    id: 'return-copies-owed',
    title: { zh: '退货单各联待送仓库', en: 'Copies of the slip go to the warehouse' },
    sentence: {
      zh: '退货单 {slip} 第 {missing} 联待{roles:role}送成品仓库',
      en: 'copies {missing} of slip {slip} wait for {roles:role} to send them to the warehouse',
    },
  },
  goods: {
    id: 'returned-goods-awaited',
    title: { zh: '退货待收货', en: 'Goods are awaited on a slip' },
    sentence: {
      zh: '退货单 {slip} 核定 {approved}，已收 {received}，待{roles:role}收货',
      en: 'slip {slip}: {received} of {approved} came, {roles:role} waits for the rest',
    },
  },
  /** 请示. */
  instruction: {
    id: 'return-instruction-owed',
    title: { zh: '与退货单不符待批示', en: 'The warehouse waits for an instruction' },
    sentence: {
      zh: '退货单 {slip}（核定 {approved}，已收 {received}）实物不符，待{roles:role}批示',
      en: 'the goods differ from slip {slip} ({approved} approved, {received} received): {roles:role} says what to do',
    },
  },
  decision: {
    id: 'held-return-decision-owed',
    title: { zh: '超出允收比率的退货待决定', en: 'A return above the tolerance waits for a decision' },
    sentence: {
      zh: '退货单 {slip} 实收 {received}，核定 {approved}，超出比率而扣留，待{roles:role}决定',
      en: 'slip {slip}: {received} came, {approved} approved, above the ratio: it is held, and {roles:role} decides',
    },
  },
  'sending-back': {
    id: 'excess-to-be-sent-back',
    title: { zh: '超量退货待退还客户', en: 'The excess of a return goes back' },
    sentence: {
      zh: '退货单 {slip} 实收 {received}，核定 {approved}，已退还 {sentBack}，待{roles:role}退还超量',
      en: 'slip {slip}: {received} came, {approved} approved, {sentBack} went back; {roles:role} sends the excess back',
    },
  },
  proof: {
    id: 'return-proof-owed',
    title: { zh: '待取得退货证明', en: 'The proof of a return is to be obtained' },
    sentence: {
      zh: '退货单 {slip} 待{roles:role}向客户 {customer} 取得退货证明',
      en: 'slip {slip}: {roles:role} gets the proof of return from customer {customer}',
    },
  },
  /** What was booked in too much is out again, and still posted. */
  reversal: {
    id: 'return-reversal-owed',
    title: { zh: '退货作账待冲销', en: 'The posting of a return waits to be reversed' },
    sentence: {
      zh: '退货单 {slip} 收货冲销后实收 {received}，作账 {posted}，待{roles:role}红字冲销',
      en: 'slip {slip}: {received} came after a red entry, {posted} is posted; {roles:role} reverses the difference',
    },
  },
  posting: {
    id: 'return-posting-owed',
    title: { zh: '退货待转账', en: 'A return waits to be posted' },
    sentence: {
      zh: '退货单 {slip} 实收 {received}，待{roles:role}转账',
      en: 'slip {slip}: {received} came, {roles:role} posts it',
    },
  },
}

export const slipObligations = [
  ...Object.entries(WAITS).map(([step, telling]) =>
    response({
      ...telling,
      of: ofSlip,
      parameters: pick(goodsReturnParameters, 'heldReturnRoles', 'overQuantityAllowance'),
      each: ({ state, edition, termsSince, changes, parametersAt }) => {
        // The ratio stays as it was; who decides is who may do so now.
        const { overQuantityAllowance } = parametersAt(termsSince)
        const { heldReturnRoles } = parametersAt(changes.findLast(change => change > termsSince) ?? termsSince)
        const waits = waitsOfSlip(state, edition, { overQuantityAllowance, heldReturnRoles })
        return waits.filter(wait => wait.step === step)
      },
      from: ({ since }) => since,
      valuesOf: () => null,
      facts: ({ roles, missing = [] }, { state: { posted } }) => ({ roles, missing, posted }),
    }),
  ),

  /** 第三联会计、第四联业务: the warehouse sends on what it does not keep. */
  response({
    id: 'return-copies-handed-on',
    title: { zh: '退货单各联分存', en: 'The copies of the slip go to their keepers' },
    sentence: {
      zh: '退货单 {slip} 第 {copy} 联待{roles:role}送{keeper:role}存',
      en: 'copy {copy} of slip {slip} waits for {roles:role} to send it to {keeper:role}',
    },
    of: ofSlip,
    each: ({ state, edition }) => copiesToHandOn(state, edition),
    from: (_, { state }) => state.receivedAt,
    clause: ({ clause }) => clause,
    facts: ({ copy, keeper }) => ({ copy, keeper, roles: [WAREHOUSE] }),
  }),
]
