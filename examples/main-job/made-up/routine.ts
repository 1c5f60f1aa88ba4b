/** Admissions in January, then business every quarter, contacts and visits as often as they are owed. */
import { admission as ordinary } from '../../shared/forms.ts'
import { type Act, act, both, type Command, on } from './act.ts'
import { type Member, memberOf, members, quarterlyAmount } from './company.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

const { conditions: allMet } = ordinary

export function admissions(): Act[] {
  const regular = members.map((member, index) => act(on(1, 6 + (index % 10)), member.departmentId, admission(member)))
  const second = { ...memberOf('N-09'), departmentId: 'south' }
  const newcomer = { ...memberOf('E-28'), customerId: 'E-29' }
  const lacking = {
    ...admission(newcomer),
    conditions: { ...allMet, businessLicence: false },
  }
  return [...regular, act(on(1, 20), 'south', admission(second)), act(on(2, 10), 'east', lacking)]
}

function admission(member: Member): Command {
  const { kind, hospitalLevel } = member
  const scale = hospitalLevel === undefined ? {} : { hospitalLevel }
  const conditions = kind === 'medical-institution' ? { ...allMet, medicalLicences: true } : allMet
  return { type: 'customer.admit', ...both(member), kind, scale, conditions }
}

/** Business every quarter, contacts and visits as often as they are owed; the south goes slack in October. */
export function routine(): Act[] {
  return MONTHS.flatMap(month =>
    members
      .filter(member => isWith(member, month))
      .flatMap(member =>
        [...business(member, month), ...care(member, month)].map(command =>
          act(on(month, 22), member.departmentId, command),
        ),
      ),
  )
}

/** N-09, S-12 and four customers of the south are struck off or leave in the course of the year. */
function isWith({ customerId }: Member, month: number): boolean {
  const until: Readonly<Record<string, number>> = {
    'N-09': 8,
    'S-12': 9,
    'S-15': 10,
    'S-16': 10,
    'S-17': 10,
    'S-18': 10,
  }
  return month <= (until[customerId] ?? 12)
}

function business(member: Member, month: number): Command[] {
  if (!endsQuarter(month)) return []
  return [{ type: 'customer.trade', ...both(member), amount: quarterlyAmount(member, month) }]
}

function care(member: Member, month: number): Command[] {
  if (member.departmentId === 'south' && month >= 10) return []
  const commands: Command[] = []
  if (isKey(member, month) || endsQuarter(month))
    commands.push({ type: 'customer.record-contact', ...both(member), channel: 'phone' })
  if (endsQuarter(month) && (member.rank < 16 || month === 12))
    commands.push({ type: 'customer.record-visit', ...both(member) })
  if (month === 6 || month === 12) commands.push({ type: 'customer.update', ...both(member), remote: false })
  return commands
}

const endsQuarter = (month: number) => month % 3 === 0

/** Those whom the gradings of June may make key customers are called every month from then on. */
const isKey = ({ rank }: Member, month: number) => rank < 16 && month > 6
