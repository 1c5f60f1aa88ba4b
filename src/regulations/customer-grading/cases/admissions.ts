/** Admission: its conditions, who is outside it, and business before it. */
import type { RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import type { Conditions } from '../../../facts/customer/events/fields.ts'
import { admit, allMet, at, remove, trade, WEST } from '../../../facts/customer/steps.ts'
import { companyBook } from '../../../facts/customer/views.ts'
import { file } from '../../../facts/filing/steps.ts'

const CONDITIONS = 'admission-conditions'

function without(condition: keyof Conditions, clause: string, title: string): RegulationCase {
  return {
    provision: CONDITIONS,
    title,
    given: [],
    when: admit('C-1', { conditions: { ...allMet, [condition]: false } }),
    expect: {
      status: 'refused',
      failed: [CONDITIONS],
      findings: [{ rule: CONDITIONS, clause, verdict: 'failed', actual: [condition] }],
    },
  }
}

const { medicalLicences: _, ...noMedicalLicences } = allMet

const conditions: readonly RegulationCase[] = [
  {
    provision: CONDITIONS,
    title: 'all conditions met: admitted, as a qualified customer',
    given: [],
    when: admit('C-1'),
    expect: {
      status: 'accepted',
      failed: [],
      findings: [{ rule: CONDITIONS, force: 'must', verdict: 'satisfied', actual: [] }],
      views: [{ view: companyBook, answer: [{ departmentId: 'east', customers: 1, qualified: 1 }] }],
    },
  },
  without('legalCapacity', 'D11-1.2.a.1', 'cannot answer for civil liability'),
  without('businessLicence', 'D11-1.2.a.2', 'no business licence'),
  without('taxRegistration', 'D11-1.2.a.2', 'no tax registration'),
  without('medicalLicences', 'D11-1.2.a.3', 'a medical institution without its licences'),
  without('goodReputation', 'D11-1.2.b', 'no good reputation'),
  without('contractSigned', 'D11-1.2.c', 'no contract signed'),
  without('noOffences', 'D11-1.2.d', 'an offence on record'),
  without('protectsBrand', 'D11-1.2.f', 'does not protect the brand'),
  {
    provision: CONDITIONS,
    title: 'a distributor needs no medical licences',
    given: [],
    when: admit('C-1', { kind: 'direct-distributor', scale: {}, conditions: noMedicalLicences }),
    expect: { status: 'accepted', failed: [] },
  },
  {
    provision: CONDITIONS,
    title: 'a medical institution of which nobody says that it has its licences',
    given: [],
    when: admit('C-1', { conditions: noMedicalLicences }),
    expect: { status: 'refused', findings: [{ rule: CONDITIONS, clause: 'D11-1.2.a.3', actual: ['medicalLicences'] }] },
  },
  {
    provision: CONDITIONS,
    title: 'a variety that it means to trade, but has no licence for',
    given: [],
    when: admit('C-1', { varieties: ['knee', 'hip'], licensedVarieties: ['knee'] }),
    expect: { status: 'refused', findings: [{ rule: CONDITIONS, clause: 'D11-1.2.e', actual: ['licensedVarieties'] }] },
  },
  {
    provision: CONDITIONS,
    title: 'all that is missing is told, not the first alone',
    given: [],
    when: admit('C-1', { conditions: { ...allMet, businessLicence: false, noOffences: false, protectsBrand: false } }),
    expect: {
      status: 'refused',
      findings: [
        { rule: CONDITIONS, clause: 'D11-1.2.a.2', actual: ['businessLicence', 'noOffences', 'protectsBrand'] },
      ],
    },
  },
  {
    provision: 'admission-conditions-by-company',
    title: 'the company asks for fewer conditions: what is not asked for is not missed',
    company: { admissionConditions: ['businessLicence', 'contractSigned'] },
    given: [],
    when: admit('C-1', { conditions: { ...allMet, noOffences: false } }),
    expect: { status: 'accepted', failed: [] },
  },
  {
    provision: 'admission-conditions-by-company',
    title: 'its conditions are dated: an admission is judged by those of its day',
    company: {
      admissionConditions: dated([{ value: ['businessLicence'] }, { value: ['noOffences'], since: '2026-07-01' }]),
    },
    given: [],
    when: at('2026-07-01 00:00', admit('C-1', { conditions: { ...allMet, noOffences: false } })),
    expect: { status: 'refused', failed: [CONDITIONS], findings: [{ rule: CONDITIONS, actual: ['noOffences'] }] },
  },
]

const BEFORE = 'admission-before-business'
const OUTSIDE = 'retail-and-related-parties-outside'

function outside(kind: 'retail' | 'related-party'): RegulationCase[] {
  return [
    {
      provision: OUTSIDE,
      title: `a ${kind} customer is not admitted: the procedure does not apply to it`,
      given: [],
      when: admit('C-1', { kind }),
      expect: {
        status: 'refused',
        failed: [OUTSIDE],
        findings: [
          { rule: OUTSIDE, clause: 'D11-1.1.2', verdict: 'failed', actual: kind, limit: ['retail', 'related-party'] },
        ],
      },
    },
    {
      provision: OUTSIDE,
      title: `${kind} business is done without admission`,
      given: [],
      when: trade('C-1', '100', { outside: kind }),
      expect: { status: 'accepted', failed: [], findings: [{ rule: BEFORE, verdict: 'not-applicable' }] },
    },
  ]
}

const business: readonly RegulationCase[] = [
  {
    provision: BEFORE,
    title: 'business with a customer on the books',
    given: [admit('C-1')],
    when: trade('C-1', '100'),
    expect: { status: 'accepted', failed: [], findings: [{ rule: BEFORE, verdict: 'satisfied', actual: true }] },
  },
  {
    provision: BEFORE,
    title: 'no business before admission',
    given: [],
    when: trade('C-1', '100'),
    expect: {
      status: 'refused',
      failed: [BEFORE],
      findings: [{ rule: BEFORE, clause: 'D11-1.1.1', verdict: 'failed', actual: false, limit: true }],
    },
  },
  {
    provision: BEFORE,
    title: 'the admission by another department does not do',
    given: [admit('C-1', { departmentId: WEST })],
    when: trade('C-1', '100'),
    expect: { status: 'refused', failed: [BEFORE] },
  },
  {
    provision: BEFORE,
    title: 'no business after removal',
    given: [admit('C-1'), remove('C-1', 'left')],
    when: trade('C-1', '100'),
    expect: { status: 'refused', failed: [BEFORE] },
  },
  {
    provision: OUTSIDE,
    title: 'an enterprise is a sales customer and is admitted',
    given: [],
    when: admit('C-1', { kind: 'enterprise', scale: {} }),
    expect: { status: 'accepted', findings: [{ rule: OUTSIDE, verdict: 'satisfied', actual: 'enterprise' }] },
  },
  ...outside('retail'),
  ...outside('related-party'),
  {
    provision: 'own-rules-for-exempt-customers',
    title: 'a department may put its own rules for retail and related-party customers on file',
    given: [admit('C-1')],
    when: file('exempt-customer-rules', { title: 'retail customers of department east' }),
    expect: {
      status: 'accepted',
      events: [{ type: 'paper.filed', data: { departmentId: 'east', kind: 'exempt-customer-rules' } }],
    },
  },
]

export const admissionCases = [...conditions, ...business]
