/**
 * The company of the golden logs: all regulations with its values. The values are part of the recorded answers: they
 * never change. A regulation that comes later, or asks for a further value, is given here; what is here stays.
 */
import * as guiju from '../../src/index.ts'

const AUTHORITY = [
  { upTo: '1000', role: 'sales-manager' },
  { upTo: '10000', role: 'deputy-general-manager' },
  { upTo: null, role: 'general-manager' },
]
const CLOCK_STOPS = [{ reason: 'the customer is away', roles: ['sales'] }]
const UNIT_DAYS = { 'form-filed': 2, accepted: 1, investigated: 3, 'countermeasure-drafted': 2, approved: 2 }

export const company: readonly guiju.Regulation[] = [
  guiju.customerGrading({
    vipMinBeds: 500,
    vipMinAnnualVolume: '100',
    preferredMinBeds: 200,
    preferredMinAnnualVolume: '50',
    majorLossThreshold: '10000',
    eliminationCriteria: ['left'],
  }),
  guiju.customerGovernance({
    superviseEvery: 'half-year',
    exchangeEvery: 'quarter',
    planEvery: 'year',
    measureEvery: 'year',
  }),
  guiju.customerProfile({
    consolidateEvery: 'quarter',
    checkEvery: 'year',
    fileDepartments: ['east', 'west'],
    requiredFields: { everybody: ['name', 'phone'] },
  }),
  guiju.customerCare({
    severities: ['slight', 'grave'],
    reportedSeverities: ['grave'],
    careDepartment: 'customer-service',
    linkEvery: 'month',
    securityContacts: ['privacy@example.com'],
    greetedDays: [],
    informEvery: { 'industry-news': null, 'new-service': null, 'return-visit': null },
  }),
  guiju.managementInspection({ inspectEvery: 'half-year' }),
  guiju.serviceDesk(),
  guiju.customerSatisfaction({ satisfactionTarget: '85' }),
  guiju.customerContact({ visitEvery: { vip: 'month', preferred: 'quarter', qualified: 'year' } }),
  guiju.customerValue({
    analyseEvery: 'quarter',
    valueEvery: 'half-year',
    valueWindowMonths: 12,
    valueThresholds: { volume: '100', frequency: 2, potential: 'high', loyalty: 'high' },
    valueWeights: { volume: '40', frequency: '20', potential: '20', loyalty: '20' },
    importantFrom: '60',
    lostAfterMonths: 12,
    customerTypes: ['clinic'],
    customerSizes: ['large', 'small'],
  }),
  guiju.customerVisits({
    roundEvery: { dealer: 'quarter', 'trading-customer': 'half-year' },
    importantGrades: ['vip'],
    importantVisitEvery: 'month',
    returnVisitEvery: 'half-year',
    useSurveyEvery: 'year',
    visitOccasions: [],
    trainEvery: 'year',
    followUpDays: 14,
  }),
  guiju.partnerManagement({
    keyMaterials: ['licence'],
    partnerVisitEvery: { A: 'month', B: 'quarter', C: 'half-year', D: null },
    projectVisitEvery: 'month',
    rankingWeights: { form: '50', file: '50' },
    topRanks: 3,
  }),
  guiju.complaintHandling({
    edition: guiju.complaintEditions.D03,
    authority: AUTHORITY,
    unitDays: UNIT_DAYS,
    collectionDays: 30,
    urgingEveryDays: 7,
    clockStops: CLOCK_STOPS,
  }),
  guiju.serviceComplaint({ handlingDays: 7, effectiveFrom: '2025-08-15' }),
  guiju.complaintResponse({
    responseHours: 4,
    generalProgressDays: 3,
    complexSolutionDays: 5,
    recurrenceDays: 90,
    surgeThreshold: 3,
    surgeWindowDays: 7,
    clockStops: CLOCK_STOPS,
  }),
  guiju.goodsReturn({
    edition: guiju.returnEditions.D03,
    overQuantityAllowance: '5',
    heldReturnRoles: ['general-manager'],
  }),
  guiju.stockKeeping({
    countEvery: 'quarter',
    expiryWarningDays: 30,
    slowMovingAfterDays: 180,
    clearExpiredWithinDays: 7,
  }),
  guiju.vehicleStock(),
  guiju.salesWork({ salesProcess: ['greet', 'ask', 'show'] }),
  guiju.vehicleSales({ salePapers: ['contract', 'invoice-copy'] }),
  guiju.archiveKeeping({
    archiveDepartments: ['archives'],
    numberForm: '{class}{year}{month}{day}-{serial}',
    temperature: { least: '14', most: '24' },
    humidity: { least: '45', most: '60' },
    measureEveryDays: 7,
    checkEveryDays: 90,
    updateEvery: 'year',
    siftEvery: 'year',
    deliverWithinDays: 3,
    inspectEveryDays: 30,
  }),
  guiju.recordSecurity({
    secureSystems: ['server-1'],
    protectionsOfSystems: { 'server-1': ['firewall', 'encryption', 'intrusion-detection'] },
    backupEveryDays: 7,
    importantBackupEveryDays: 1,
    testBackupEveryDays: 90,
    rightsOfRoles: { sales: ['read', 'write'] },
    reviewRightsEveryDays: 180,
    changePasswordEveryDays: 90,
    passwordRules: ['rule-2026'],
  }),
  guiju.customerCard({ confirmCardsEvery: 'month' }),
  guiju.archiveDisposal({ retentionYears: 3, disposalApprovers: ['archive-manager'] }),
  guiju.archiveAccess({ accessApprovers: ['director'] }),
  guiju.customerHandover({ contactReportEvery: 'month' }),
  guiju.closedPeriods({
    locks: [
      { lock: 'books', covers: [guiju.filingContext] },
      { lock: 'stock', covers: [guiju.inventoryContext] },
    ],
    lockKeepers: ['lock-keeper'],
  }),
  guiju.breachRecords({ breachRecorders: ['recorder'], breachAnswerers: ['manager'] }),
]

/** The names that stand sealed in the golden log of persons; the second was forgotten. */
export const NAMES = { 'C-1': '王秀英 Wang Xiuying', 'C-2': 'Otto Forgotten' } as const

/** Of the golden vault alone: it guards nothing. */
export const MASTER_KEY = Uint8Array.from({ length: 32 }, (_, index) => index)
