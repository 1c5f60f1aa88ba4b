/** Certificates of allowance and compensation: issued, signed, sealed, proven and posted. */
import type { Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import * as events from '../events/allowances.ts'
import { refusalsAbout } from '../refusals.ts'
import { type Certificate, certificate } from '../states/certificate.ts'

type Known = DeepReadonly<Certificate>

const refused = refusalsAbout('certificate')
const step = commandsAbout(certificate, 'certificateId', closed)

export const allowanceCommands = [
  step('allowance.certify', events.allowanceCertified, {
    telling: 'decision',
    guard: ({ certificateId, certifiedAt: actual }) =>
      actual === null ? undefined : refused('certificate-new', certificateId, { actual }),
  }),
  step('allowance.sign', events.allowanceSigned, {
    telling: 'decision',
    obstacle: (known, { as }) => signed(known, known.signedAs.includes(as) ? as : null),
  }),
  step('allowance.seal', events.allowanceSealed, { obstacle: known => signed(known, known.sealedAt) }),
  step('allowance.send-copies', events.allowanceCopiesSent, { guard: unknown }),
  step('allowance.prove', events.allowanceProven),
  step('allowance.post', events.allowancePosted, {
    telling: 'decision',
    fill: ({ customerId, amount }) => ({ customerId, amount }),
  }),
]

function unknown({ certificateId, certifiedAt }: Known): Refusal | undefined {
  return certifiedAt === null ? refused('certificate-known', certificateId, MISSING) : undefined
}

function closed(known: Known): Refusal | undefined {
  const { certificateId, postedAt: actual } = known
  return unknown(known) ?? (actual === null ? undefined : refused('certificate-open', certificateId, { actual }))
}

function signed({ certificateId }: Known, actual: string | null): Refusal | undefined {
  return actual === null ? undefined : refused('allowance-signed-once', certificateId, { actual })
}
