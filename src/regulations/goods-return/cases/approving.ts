/** 批示: who approves a slip, and never his own. */
import type { RegulationCase } from '../../../core/case.ts'
import { approveReturn, atTime, by, requestReturn, roled } from '../../../facts/inventory/steps.ts'
import { broken, delivered, ISSUED, inEachEdition, issued, kept, showing } from './words.ts'

const RULE = 'return-slip-approved-by-superior'
const OWN = 'own-return-slip-not-approved'
const caseOf = showing(RULE)
const ownCase = showing(OWN)

const approve = (role: string) => atTime('2026-03-02 11:00', approveReturn('S-1', role))
const may = (role: string) =>
  caseOf(`approved by the role ${role}`, issued(), approve(role), kept(RULE, { actual: role }))
const mayNot = (role: string) =>
  caseOf(`not by the role ${role}`, issued(), approve(role), broken(RULE, { actual: role }))

const roles: readonly RegulationCase[] = [
  ...['manager', 'deputy-manager', 'sales-manager'].map(may),
  ...['warehouse', 'accounting', 'superior', 'general-manager'].map(role => mayNot(role)),
  caseOf(
    'not by another clerk of sales',
    issued(),
    by(roled('sales', 'sales-2'), approve('sales')),
    broken(RULE, { actual: 'sales' }),
  ),
  caseOf(
    'nobody in particular approves nothing',
    issued(),
    { command: approveReturn().command },
    broken(RULE, { actual: null }, [OWN]),
  ),
]

const editions = [
  ...inEachEdition({ D02: '12.1.2.2', D03: '13.1.2.2', D14: '13.1.2.2' }, clause => [
    caseOf('the manager approves', issued(), approve('manager'), kept(RULE, { clause })),
    caseOf('the clerk of the warehouse does not', issued(), approve('warehouse'), broken(RULE, { clause })),
  ]),
  ...inEachEdition({ D02: '12.1.2.2', D03: '13.1.2.2', D14: '13.1.2.2' }, (clause, id) => [
    caseOf(
      id === 'D02' ? 'any superior may, the text does not say which' : 'a superior who is no (deputy) manager may not',
      issued(),
      approve('superior'),
      id === 'D02' ? kept(RULE, { clause }) : broken(RULE, { clause }),
    ),
  ]),
]

const manager = roled('manager')
const ofManager = [...delivered(), by(manager, atTime(ISSUED, requestReturn()))]

const own: readonly RegulationCase[] = [
  ownCase(
    'the manager approves the slip of a clerk',
    issued(),
    approve('manager'),
    kept(OWN, { actual: 'manager-1', facts: { issuer: 'sales-1' } }),
  ),
  ownCase(
    'the manager does not approve a slip of his own',
    ofManager,
    approve('manager'),
    broken(OWN, { actual: 'manager-1' }),
  ),
  ownCase(
    'but another manager does',
    ofManager,
    by(roled('manager', 'manager-2'), approve('manager')),
    kept(OWN, { actual: 'manager-2', facts: { issuer: 'manager-1' } }),
  ),
  ownCase(
    'nor does he under another role',
    ofManager,
    by({ id: 'manager-1', role: 'deputy-manager' }, approve('manager')),
    broken(OWN, { actual: 'manager-1' }),
  ),
]

export const approvingCases = [...roles, ...editions, ...own]
