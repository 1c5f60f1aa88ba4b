/** What is told of access to archives; approvals and consents are decided by whoever tells them. */
import { defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import {
  accessApproved,
  archiveConsulted,
  archiveLent,
  archiveReturned,
  leakReported,
  loanConsented,
  materialPassedOn,
  pickUpAnnounced,
  secrecyUndertaken,
} from './events.ts'
import type { archiveAccessRefusals } from './refusals.ts'
import { archiveDesk, loan } from './states.ts'

type Refused = keyof typeof archiveAccessRefusals

const ofLoan = refusing<Refused>('loan')
const ofArchive = refusing<Refused>('archive')

export const archiveAccessCommands = [
  plainCommand('archive.approve-access', accessApproved, { telling: 'decision' }),
  plainCommand('archive.consult', archiveConsulted),
  plainCommand('archive.pass-on', materialPassedOn),
  plainCommand('archive.report-leak', leakReported),
  plainCommand('archive.undertake-secrecy', secrecyUndertaken),
  plainCommand('archive.announce-pick-up', pickUpAnnounced),

  defineCommand({
    type: 'archive.consent-to-loan',
    telling: 'decision',
    fields: () => loanConsented.shape,
    reads: ({ loanId }) => ({ known: loan.of(loanId) }),
    decide: ({ known: { archiveId: actual } }, { type: _, ...data }) =>
      actual === null ? [loanConsented.of(data)] : ofLoan('loan-new', data.loanId, { actual }),
  }),

  defineCommand({
    type: 'archive.lend',
    fields: () => archiveLent.shape,
    reads: ({ loanId, archiveId }) => ({ known: loan.of(loanId), desk: archiveDesk.of(archiveId) }),
    decide: ({ known: { archiveId: actual }, desk }, { type: _, ...data }) => {
      if (actual !== null) return ofLoan('loan-new', data.loanId, { actual })
      const [holder] = Object.values(desk.out)
      if (holder !== undefined) return ofArchive('archive-in', data.archiveId, { actual: holder })
      return [archiveLent.of(data)]
    },
  }),

  defineCommand({
    type: 'archive.return',
    fields: () => without(archiveReturned.shape, 'archiveId', 'personId'),
    reads: ({ loanId }) => ({ known: loan.of(loanId) }),
    decide: ({ known: { archiveId, borrowerId, returnedAt } }, { type: _, ...data }) =>
      archiveId === null || borrowerId === null || returnedAt !== null
        ? ofLoan('loan-open', data.loanId, { actual: returnedAt })
        : [archiveReturned.of({ ...data, archiveId, personId: borrowerId })],
  }),
]
