/** Cards of prospects: from the contact to the sale, followed up in time and late, handed on, cancelled, torn up. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'

const CONSULTANTS = ['S-1', 'S-2']
const LEADERS = ['zhang', 'zhang', 'wang'].map(id => ({ actor: { id, role: 'sales-group-leader' } }))
const LEADER = LEADERS[0]!
const MANAGER = { actor: { id: 'chen', role: 'sales-manager' } }
const MARKETER = { actor: { id: 'zhou', role: 'marketing-specialist' } }
const CONSULTANT = { actor: { id: 'S-1', role: 'sales-consultant' } }

const act = (type: string, fields: object, by: object = {}): Act => ({ command: { type, ...fields }, ...by })

export function cardEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: cardActs(fc, places).map(one => [one]), weight: 3 },
    { arbitrary: lives(fc, places), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((one, index) => ({ ...one, ...times[index]! })))
}

const LONGEST = 9

/** The life of one card; any part of it may be left out. */
function lives(fc: FastCheck, { cards }: Places): fc.Arbitrary<readonly Act[]> {
  const parts = fc.tuple(fc.constantFrom(...cards), fc.constantFrom(...CONSULTANTS), fc.nat({ max: 99 }))
  return parts.chain(([cardId, consultantId, number]) => {
    const contactId = `T-${number}`
    const channel = number % 3 === 0 ? 'sms' : 'phone'
    const steps = [
      act('card-contact.receive', { contactId, consultantId, phoneLeft: number % 2 === 0 }),
      act('card-contact.text', { contactId }),
      act('card.open', { cardId, prospectId: `Q-${number % 2}`, consultantId, contactId }),
      act('card.sign', { cardId }, LEADER),
      act('card.follow-up', { cardId, channel }),
      act('card.follow-up', { cardId, channel }),
      act('card.sign-follow-up', { cardId }, LEADER),
      act('card.follow-up', { cardId, channel: 'sms' }),
      act('card.credit', { cardId }, LEADER),
    ]
    return fc.oneof({ arbitrary: fc.constant(steps), weight: 2 }, { arbitrary: fc.subarray(steps), weight: 1 })
  })
}

export function cardActs(fc: FastCheck, { cards }: Places): fc.Arbitrary<Act> {
  const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const cardId = any(...cards)
  const consultantId = any(...CONSULTANTS)
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, by: readonly object[] = [{}]) =>
    fc.tuple(fc.record(fields, PLAIN), any(...by)).map(([given, actor]) => act(type, given, actor))
  const ofCard = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, by?: readonly object[]) =>
    told(`card.${type}`, { cardId, ...fields }, by)
  const leaders = [...LEADERS, CONSULTANT]
  const prospectId = any('Q-0', 'Q-1')
  const role = any('sales-group-leader', 'sales-manager')
  return fc.oneof(
    ofCard('open', { prospectId, consultantId }),
    ofCard('sign', {}, leaders),
    ofCard('follow-up', { channel: any('phone', 'visit', 'sms', 'sms') }),
    ofCard('sign-follow-up', {}, leaders),
    ofCard('reassign', { consultantId }, leaders),
    ofCard('amend', { change: any('a new number') }, leaders),
    ofCard('report-tampering', { consultantId, kind: any('altered', 'forged') }),
    ofCard('decide-tampering', { dismissed: fc.boolean() }, [MANAGER, MANAGER, CONSULTANT]),
    ofCard('confirm', {}, leaders),
    ofCard('cancel', { reason: any('bought elsewhere', null) }, leaders),
    ofCard('deposit', { keeper: any('sales-assistant', 'sales-group-leader') }),
    ofCard('report-torn-up', { consultantId }),
    ofCard('verify-relation', { consultantId, direct: fc.boolean() }),
    ofCard('agree-owner', { consultantId, role }, [LEADER, MANAGER]),
    ofCard('settle-owner', { consultantId }),
    ofCard('assist', {}),
    ofCard('credit', {}),
    ofCard('check-source', { asked: fc.boolean(), matches: fc.boolean() }, [MARKETER, LEADER]),
    told('consultant.report-exchange', { consultantId, withId: consultantId }),
    told('consultant.hand-in-performance', { consultantId, month: any('2026-01', '2026-02') }),
  )
}
