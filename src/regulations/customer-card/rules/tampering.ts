/** 私自修改及伪造客户信息卡: who decides what is made of it, and what that is. */
import * as events from '../../../facts/card/events.ts'
import { card } from '../../../facts/card/states.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { cardParameters as parameters } from '../parameters.ts'

const decidedByManager = authorized({
  id: 'tampering-decided-by-manager',
  clauses: ['D06-3.8'],
  title: { zh: '私改、伪造信息卡由销售经理处理', en: 'The sales manager decides on a card that was tampered with' },
  on: [events.tamperingDecided],
  of: 'card',
  who: 'role',
  among: parameters.cardManagers,
})

const notByWhoTampered = separationOfDuty({
  id: 'tampering-not-decided-by-its-author',
  clauses: ['D06-3.8'],
  title: { zh: '私改、伪造信息卡者不得处理本人之事', en: 'Who tampered with a card does not decide on it' },
  on: [events.tamperingDecided],
  of: card,
  from: ({ before: { tampering } }) => (tampering === null ? [] : [tampering.consultantId]),
})

/** 一经发现予以辞退: another decision is told, since what was found may have been nothing. */
const dismissedWhereFound = evidenced({
  id: 'tampering-ends-in-dismissal',
  clauses: ['D06-3.8'],
  title: { zh: '私改、伪造信息卡者予以辞退', en: 'Who tampers with a card is dismissed' },
  force: 'in-principle',
  on: [events.tamperingDecided],
  of: 'card',
  shows: ({ data }) => data.dismissed,
  asks: true,
  sentence: { zh: '予以辞退：{actual}；应为：{limit}', en: 'dismissed: {actual}; should be: {limit}' },
})

export const tamperingRules = [decidedByManager, notByWhoTampered, dismissedWhereFound] as const
