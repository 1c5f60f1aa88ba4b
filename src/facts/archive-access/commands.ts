/** What is told of access to archives; approvals and consents are decided by whoever tells them. */
import { defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { archiveObstacle } from '../customer-archive/commands/archive.ts'
import { customerArchive } from '../customer-archive/states/archive.ts'
import { refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import {
  accessApproved,
  archiveConsulted,
  archiveLent,
  archiveReturned,
  leakInvestigated,
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

const fileOf = ({ archiveId }: { readonly archiveId: string }) => ({ file: customerArchive.of(archiveId) })

export const archiveAccessCommands = [
  plainCommand('archive.pass-on', materialPassedOn),
  plainCommand('archive.report-leak', leakReported),
  plainCommand('archive.investigate-leak', leakInvestigated),
  plainCommand('archive.undertake-secrecy', secrecyUndertaken),
  plainCommand('archive.announce-pick-up', pickUpAnnounced),

  defineCommand({
    type: 'archive.approve-access',
    telling: 'decision',
    fields: () => ({
      ...without(accessApproved.shape, 'customerId'),
      until: accessApproved.shape.until.default(null),
    }),
    reads: fileOf,
    decide: ({ file }, { type: _, ...data }, occasion) =>
      archiveObstacle(file, occasion) ?? [accessApproved.of({ ...data, customerId: file.customerId! })],
  }),

  defineCommand({
    type: 'archive.consult',
    fields: () => without(archiveConsulted.shape, 'customerId'),
    reads: fileOf,
    decide: ({ file }, { type: _, ...data }, occasion) =>
      archiveObstacle(file, occasion) ?? [archiveConsulted.of({ ...data, customerId: file.customerId! })],
  }),

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
    fields: () => without(archiveLent.shape, 'customerId'),
    reads: ({ loanId, archiveId }) => ({
      ...fileOf({ archiveId }),
      known: loan.of(loanId),
      desk: archiveDesk.of(archiveId),
    }),
    decide: ({ file, known: { archiveId: actual }, desk }, { type: _, ...data }, occasion) => {
      if (actual !== null) return ofLoan('loan-new', data.loanId, { actual })
      const [holder] = Object.values(desk.out)
      if (holder !== undefined) return ofArchive('archive-in', data.archiveId, { actual: holder })
      return archiveObstacle(file, occasion) ?? [archiveLent.of({ ...data, customerId: file.customerId! })]
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
