/** The keeping of archives and their security: lives of archives, rooms, records, accounts, leaks; by whom it is for, and by others. */
import type fc from 'fast-check'
import type { Actor } from '../../core/event.ts'
import { ARCHIVIST, affairs } from './custody-affairs.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

const LI: Actor = { id: 'li', role: 'sales', department: 'east' }
const SUPERIOR: Actor = { id: 'zhao', role: 'superior', department: 'east' }
const PEOPLE = [LI, SUPERIOR, ARCHIVIST, { id: 'chen', role: 'sales', department: 'east' }] as const

const CATEGORIES = ['basic', 'basic', 'transaction', 'service', 'special']
const TYPES = ['distributor', 'hospital', 'partner', 'other']
const CHANGES = ['name', 'legal-representative', 'business-scope', 'contact-details', 'address']
const RECORDS = ['franchise-contract', 'tracking-record', 'visit-record', 'daily-log']
const SCOPES = ['all', 'important']
const INCIDENTS = ['leak', 'leak', 'loss', 'intrusion']
const TERMS = ['rights', 'duties', 'confidentiality']
const LONGEST = 14

export function custodyEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: custodyActs(fc, places).map(act => [act]), weight: 3 },
    { arbitrary: lives(fc, places), weight: 2 },
    { arbitrary: affairs(fc), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const numbered = (fc: FastCheck, letter: string, max = 3) => fc.nat({ max }).map(number => `${letter}-${number}`)

/** What an archive is entered as. */
const entry = (fc: FastCheck, customerId: fc.Arbitrary<string>) =>
  fc.record(
    {
      customerId,
      category: fc.constantFrom(...CATEGORIES),
      customerClass: fc.constantFrom('A', 'B', 'C', 'D'),
      customerType: fc.constantFrom(...TYPES),
      longTerm: fc.boolean(),
    },
    PLAIN,
  )

/** From the entry on, step by step; any part of it may be left out. */
function lives(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId } = wordsOf(fc, placed(places))
  const serial = fc.nat({ max: 2 })
  return fc
    .tuple(entry(fc, customerId), fc.nat({ max: 5 }), serial, fc.boolean())
    .chain(([entered, id, serial, whole]) => {
      const about = { archiveId: `A-${id}` }
      const enter = {
        type: 'archive.enter',
        ...about,
        ...entered,
        departmentId: 'east',
        medium: 'system',
        collectedBy: 'li',
      }
      const classed = { customerClass: 'B', customerType: 'hospital', longTerm: whole }
      const number = `${entered.customerClass}2026-${serial}`
      const update = { type: 'archive.update', ...about, scope: whole ? 'overall' : 'change', content: 'as it is' }
      return fc.subarray<Act>(
        [
          { command: enter, actor: LI },
          { command: { type: 'archive.review', ...about, accurate: true, complete: whole }, actor: SUPERIOR },
          { command: { type: 'archive.establish', ...about }, actor: ARCHIVIST },
          { command: { type: 'archive.number', ...about, number }, actor: ARCHIVIST },
          { command: { type: 'archive.entrust', ...about, custodian: 'wang' }, actor: SUPERIOR },
          { command: { type: 'archive.store', ...about, form: 'electronic', systemId: 'server-1' }, actor: ARCHIVIST },
          {
            command: {
              type: 'customer.learn-change',
              customerId: entered.customerId,
              departmentId: 'east',
              change: 'name',
            },
          },
          { command: { ...update, changes: whole ? ['name'] : [] }, actor: LI },
          { command: { type: 'archive.receive-update', ...about }, actor: ARCHIVIST },
          { command: { type: 'archive.notify', ...about, departments: ['west'] }, actor: LI },
          { command: { type: 'archive.take-snapshot', ...about, occasion: 'periodic' }, actor: ARCHIVIST },
          { command: { type: 'archive.classify', ...about, ...classed }, actor: ARCHIVIST },
          { command: { type: 'archive.inspect', ...about, intact: true, inOrder: whole }, actor: ARCHIVIST },
          { command: { type: 'archive.dispose', ...about }, actor: ARCHIVIST },
        ],
        { minLength: 1 },
      )
    })
}

type Told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.Arbitrary<Act>

export function custodyActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const actors = fc.constantFrom(...PEOPLE.map(actor => ({ actor })), {})
  const told: Told = (type, fields) =>
    fc.tuple(fc.record(fields, PLAIN), actors).map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  return fc.oneof(ofArchives(fc, places, told), around(fc, places, told), ofSecurity(fc, places, told))
}

function ofArchives(fc: FastCheck, places: Places, told: Told): fc.Arbitrary<Act> {
  const archiveId = numbered(fc, 'A', 5)
  const whether = fc.boolean()
  const { departments } = placed(places)
  const person = fc.constantFrom('li', 'chen', 'wang', null)
  return fc.oneof(
    told('archive.review', { archiveId, accurate: whether, complete: whether }),
    told('archive.number', { archiveId, number: fc.nat({ max: 2 }).map(serial => `A2026-${serial}`) }),
    told('archive.entrust', { archiveId, responsible: person, custodian: person }),
    told('archive.classify', {
      archiveId,
      customerClass: fc.constantFrom('A', 'C'),
      customerType: fc.constantFrom(...TYPES),
      longTerm: whether,
    }),
    told('archive.update', {
      archiveId,
      scope: fc.constantFrom('overall', 'change'),
      changes: fc.subarray(CHANGES),
      content: fc.constantFrom(...TEXTS, null),
    }),
    told('archive.notify', { archiveId, departments: fc.subarray(departments, { minLength: 1 }) }),
    told('archive.inspect', { archiveId, intact: whether, inOrder: whether }),
    told('archive.store', {
      archiveId,
      form: fc.constant('paper'),
      cabinetId: numbered(fc, 'G', 1),
      after: fc.constantFrom('A-0', 'A-1', null),
    }),
    told('archive.dispose', { archiveId }),
    told('archive.destroy-form', { archiveId, form: fc.constantFrom('electronic', 'paper') }),
  )
}

function around(fc: FastCheck, places: Places, told: Told): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, placed(places))
  const storeroomId = numbered(fc, 'S', 1)
  const recordId = numbered(fc, 'R')
  const danger = fc.subarray(['fire', 'damp', 'insects'], { minLength: 1 })
  return fc.oneof(
    told('customer.learn-change', { customerId, departmentId, change: fc.constantFrom(...CHANGES) }),
    told('storeroom.set-up', { storeroomId }),
    told('cabinet.set-up', { cabinetId: numbered(fc, 'G', 1), storeroomId, dedicated: fc.boolean() }),
    told('storeroom.measure', {
      storeroomId,
      temperature: fc.constantFrom('20', '24', '24.1', '-3'),
      humidity: fc.constantFrom('50', '60', '60.1'),
    }),
    told('storeroom.check', { storeroomId, dangers: danger, unguarded: fc.subarray(['damp']) }),
    told('archive-standard.adopt', {
      standard: fc.constantFrom('storage-environment', 'disposal'),
      title: fc.constantFrom(...TEXTS),
      content: fc.constantFrom(...TEXTS, null),
    }),
    told('archives.sift', { departmentId, proposed: fc.subarray(['A-0', 'A-1']) }),
    told('working-record.make', {
      recordId,
      departmentId,
      kind: fc.constantFrom(...RECORDS),
      responsible: fc.constant('li'),
      keptBy: fc.constantFrom('li', 'chen'),
    }),
    told('working-record.complete', { recordId }),
    told('working-record.lodge', { recordId, office: fc.constantFrom('head-office', 'head-office', 'east') }),
    told('daily-meeting.hold', { departmentId }),
  )
}

function ofSecurity(fc: FastCheck, places: Places, told: Told): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, placed(places))
  const systemId = fc.constant('server-1')
  const accountId = numbered(fc, 'U', 2)
  const incidentId = numbered(fc, 'L', 2)
  const rights = fc.subarray(['read', 'write', 'approve'])
  const role = fc.constantFrom('sales', 'superior')
  const finding = fc.constantFrom(...TEXTS)
  const person = fc.constantFrom('li', 'chen')
  return fc.oneof(
    told('backup.make', {
      systemId,
      kind: fc.constantFrom('full', 'incremental'),
      scope: fc.constantFrom(...SCOPES),
      offSite: fc.constantFrom('vault-2', 'vault-2', null),
    }),
    told('backup.test', { systemId, restored: fc.boolean() }),
    told('account.open', { accountId, systemId, personId: person, role, rights }),
    told('account.review-rights', { accountId, role, rights }),
    told('password.change', { accountId, checkedBy: fc.constantFrom('rule-2026', null) }),
    told('account.record-use', { accountId, usedBy: person }),
    told('account.close', { accountId }),
    told('security-incident.discover', {
      incidentId,
      departmentId,
      kind: fc.constantFrom(...INCIDENTS),
      customers: customerId.map(one => [one]),
      involved: fc.subarray(['li']),
    }),
    told('security-incident.report', { incidentId, to: fc.constant('management') }),
    told('security-incident.investigate', { incidentId, finding }),
    told('security-incident.settle', { incidentId, finding }),
    told('agreement.conclude', { agreementId: numbered(fc, 'B'), customerId, departmentId, terms: fc.subarray(TERMS) }),
  )
}

// Where a history is not about customers of departments, they are only names.
function placed(places: Places): Places & { readonly departments: string[] } {
  const { departments } = places
  return { ...places, departments: departments.length > 0 ? [...departments] : ['east', 'west'] }
}
