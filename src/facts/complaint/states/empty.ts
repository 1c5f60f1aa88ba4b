/** A complaint of which nobody has heard. */
import type { ComplaintFile, Findings, Form, Service, Settlement } from './shape.ts'

export function emptyFile(complaintId: string): ComplaintFile {
  return {
    complaintId,
    kind: null,
    customerId: '',
    departmentId: '',
    channel: null,
    subject: '',
    receivedAt: null,
    receivedBy: null,
    caller: { name: null, address: null, phone: null },
    form: emptyForm(),
    steps: {},
    latestAt: null,
    pauses: [],
    pausedAt: null,
    closedAt: null,
    closedMonth: null,
    outcome: null,
    closings: 0,
    reopenings: 0,
    findings: emptyFindings(),
    settlement: emptySettlement(),
    consequences: { copies: [], penalties: {}, improvements: {}, deducted: [], collectedAt: null },
    service: emptyService(),
    abnormality: null,
    notices: {},
  }
}

function emptyForm(): Form {
  return {
    count: 0,
    filedAt: null,
    market: null,
    orderId: null,
    partNumber: null,
    quantity: null,
    undetermined: false,
    number: null,
    acceptedAt: null,
    firstNumber: null,
    firstAcceptedAt: null,
  }
}

function emptyFindings(): Findings {
  return {
    founded: null,
    causeClass: null,
    cause: null,
    special: false,
    shares: [],
    stage: null,
    loss: null,
    thirdParties: [],
    rootCause: null,
    measure: null,
  }
}

export function emptySettlement(): Settlement {
  return {
    drafted: null,
    negotiated: null,
    consolidated: null,
    approved: null,
    told: {},
    refusedAt: null,
    objections: {},
  }
}

function emptyService(): Service {
  return {
    registeredAt: null,
    class: null,
    complexity: null,
    urgentSince: null,
    dispatch: null,
    dispatches: 0,
    resolvedAt: null,
    verifiedAt: null,
    verifiedOk: null,
    followedUpAt: null,
    satisfied: null,
    fedBack: {},
    escalated: {},
    reported: {},
    decided: {},
  }
}
