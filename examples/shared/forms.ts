/** Filled-in forms that the small examples share: a customer that may be admitted, and a review that praises it. */

export const admission = {
  kind: 'medical-institution',
  scale: { specialty: 'trauma', beds: 600 },
  conditions: {
    legalCapacity: true,
    businessLicence: true,
    taxRegistration: true,
    medicalLicences: true,
    goodReputation: true,
    contractSigned: true,
    noOffences: true,
    protectsBrand: true,
  },
} as const

export const praise = {
  result: 'good',
  assessment: {
    contractPerformance: 'high',
    payment: 'high',
    goodFaith: 'high',
    results: 'high',
    reputation: 'high',
    stability: 'high',
    loyalty: 'high',
    demand: 'high',
    knownInRegion: true,
    risk: 'none',
    longTermPartner: true,
  },
} as const
