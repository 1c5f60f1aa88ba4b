/** Applications for an account, or for another name of one: filed, carried out, told of. */
import { defineCommand } from '../../../core/command.ts'
import { MISSING, refusing } from '../../refusing.ts'
import { asked, without } from '../../shaped-event.ts'
import { accountApplied, accountChanged, accountNotified, applicationFiled } from '../events/index.ts'
import { accountApplication } from '../states/index.ts'
import type { Refused } from './values.ts'

const ofApplication = refusing<Refused>('account-application', 'application')

const unknown = (applicationId: string) => ofApplication('account-application-on-record', applicationId, MISSING)

const reads = ({ applicationId }: { readonly applicationId: string }) => ({ one: accountApplication.of(applicationId) })

export const accountCommands = [
  defineCommand({
    type: 'account.apply',
    fields: () => asked(accountApplied.shape),
    reads,
    decide: ({ one: { customerId: actual } }, { type: _, ...data }) =>
      actual === null
        ? [accountApplied.of(data)]
        : ofApplication('account-application-new', data.applicationId, { actual }),
  }),

  defineCommand({
    type: 'account.file-application',
    fields: () => without(applicationFiled.shape, 'customerId'),
    reads,
    decide: ({ one: { customerId } }, { type: _, ...data }) =>
      customerId === null ? unknown(data.applicationId) : [applicationFiled.of({ ...data, customerId })],
  }),

  defineCommand({
    type: 'account.change',
    fields: () => without(accountChanged.shape, 'customerId', 'kind', 'accountName', 'documentId'),
    reads,
    decide: ({ one }, { type: _, ...data }) => {
      const { customerId, kind, accountName, documentId, changedAt: actual } = one
      if (customerId === null || kind === null) return unknown(data.applicationId)
      if (actual !== null) return ofApplication('account-unchanged', data.applicationId, { actual })
      return [accountChanged.of({ ...data, customerId, kind, accountName, documentId })]
    },
  }),

  defineCommand({
    type: 'account.notify',
    fields: () => without(accountNotified.shape, 'customerId'),
    reads,
    decide: ({ one: { customerId, changedAt } }, { type: _, ...data }) => {
      if (customerId === null) return unknown(data.applicationId)
      if (changedAt === null) return ofApplication('account-changed', data.applicationId, MISSING)
      return [accountNotified.of({ ...data, customerId })]
    },
  }),
]
