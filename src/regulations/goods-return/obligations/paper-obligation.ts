/** What the duties about one slip or certificate have in common: its edition, that edition's clause, how it is told. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { type Duty, defineObligation, type ObligationDefinition } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import type { Certificate } from '../../../facts/inventory/states/certificate.ts'
import { certificate } from '../../../facts/inventory/states/certificate.ts'
import type { Slip } from '../../../facts/inventory/states/returns.ts'
import { slip } from '../../../facts/inventory/states/returns.ts'
import { clauseOf } from '../edition-of.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { anchorsOf } from '../editions/index.ts'
import { edition, heldReturnRoles, overQuantityAllowance } from '../parameters.ts'
import { waitsOfCertificate, waitsOfSlip } from '../waiting.ts'

interface Telling {
  readonly id: string
  readonly title: Text
  readonly sentence: Text
}

export interface StandingPaper<State> {
  readonly paper: DeepReadonly<State>
  readonly edition: ReturnEdition
  readonly clause: string
}

/** A duty about a slip while it waits for this step. */
export function slipWaits(step: string, { id, title, sentence }: Telling): ObligationDefinition {
  const parameters = { edition, heldReturnRoles, overQuantityAllowance }
  return defineObligation({
    id,
    clauses: anchorsOf(id),
    title,
    force: 'must',
    parameters,
    of: slip,
    sentence,
    duties: ({ state: paper, parametersAt, changes }) => {
      if (paper.requestedAt === null || paper.closedAt !== null) return []
      const began = parametersAt(paper.requestedAt)
      const clause = clauseOf(began.edition, id)
      if (clause === undefined) return []
      // The ratio stays as it was; who decides is who may do so now.
      const latest = changes.at(-1) ?? ''
      const now = latest > paper.requestedAt ? parametersAt(latest) : began
      const terms = {
        overQuantityAllowance: began.overQuantityAllowance,
        heldReturnRoles: now.heldReturnRoles,
      }
      return waitsOfSlip(paper, began.edition, terms)
        .filter(wait => wait.step === step)
        .map(({ roles, since, missing = [] }) => slipDuty(paper, roles, since, clause, { missing }))
    },
  })
}

export function slipDuty(
  { slipId, customerId, itemId, quantity, received, sentBack }: DeepReadonly<Slip>,
  roles: readonly string[],
  since: Instant,
  clause: string,
  more: Duty['facts'],
): Duty {
  const facts = { slip: slipId, customer: customerId, item: itemId, approved: quantity, received, sentBack, roles }
  return { subject: tag('slip', slipId), since, deadline: null, clause, facts: { ...facts, ...more } }
}

/** Duties about a slip, whether it is closed or not. */
export function slipObligation(
  { id, title, sentence }: Telling,
  duties: (standing: StandingPaper<Slip>) => readonly Duty[],
): ObligationDefinition {
  return defineObligation({
    id,
    clauses: anchorsOf(id),
    title,
    force: 'must',
    parameters: { edition },
    of: slip,
    sentence,
    duties: ({ state: paper, parametersAt }) => {
      if (paper.requestedAt === null) return []
      const inForce = parametersAt(paper.requestedAt).edition
      const clause = clauseOf(inForce, id)
      return clause === undefined ? [] : duties({ paper, edition: inForce, clause })
    },
  })
}

/** A duty about a certificate while it waits for this step. */
export function certificateWaits(step: string, { id, title, sentence }: Telling): ObligationDefinition {
  return defineObligation({
    id,
    clauses: anchorsOf(id),
    title,
    force: 'must',
    parameters: { edition },
    of: certificate,
    sentence,
    duties: ({ state: paper, parametersAt }) => {
      if (paper.certifiedAt === null) return []
      const inForce = parametersAt(paper.certifiedAt).edition
      const clause = clauseOf(inForce, id)
      if (clause === undefined) return []
      return waitsOfCertificate(paper, inForce)
        .filter(wait => wait.step === step)
        .map(({ roles, since, missing = [] }) => certificateDuty(paper, roles, since, clause, missing))
    },
  })
}

function certificateDuty(
  { certificateId, customerId, amount }: DeepReadonly<Certificate>,
  roles: readonly string[],
  since: Instant,
  clause: string,
  missing: readonly string[],
): Duty {
  const facts = { certificate: certificateId, customer: customerId, amount, roles, missing }
  return { subject: tag('certificate', certificateId), since, deadline: null, clause, facts }
}
