/** What is told of contact with customers and of people who leave. */
import { defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import {
  contactAssigned,
  contactReleased,
  contactReported,
  customerToldOfLeaving,
  dataTakenOver,
  employeeLeft,
  importanceMarked,
  leaverCleared,
  matterArose,
  matterShared,
  replacementIntroduced,
} from './events.ts'
import type { handoverRefusals } from './refusals.ts'
import { contactMatter, employeeDesk } from './states.ts'

const ofMatter = refusing<keyof typeof handoverRefusals>('contact-matter', 'matter')
const ofEmployee = refusing<keyof typeof handoverRefusals>('employee')

export const handoverCommands = [
  plainCommand('contact-person.assign', contactAssigned),
  plainCommand('contact-person.release', contactReleased),
  plainCommand('contact-person.introduce', replacementIntroduced),
  plainCommand('customer.tell-of-leaving', customerToldOfLeaving),
  plainCommand('customer-data.take-over', dataTakenOver),
  plainCommand('employee.clear', leaverCleared),
  plainCommand('customer.mark-importance', importanceMarked),
  plainCommand('customer-contact.report', contactReported),

  defineCommand({
    type: 'employee.leave',
    fields: () => employeeLeft.shape,
    reads: ({ personId }) => ({ desk: employeeDesk.of(personId) }),
    decide: ({ desk: { leftAt: actual } }, { type: _, ...data }) =>
      actual === null ? [employeeLeft.of(data)] : ofEmployee('employee-here', data.personId, { actual }),
  }),

  defineCommand({
    type: 'contact-matter.raise',
    fields: () => matterArose.shape,
    reads: ({ matterId }) => ({ known: contactMatter.of(matterId) }),
    decide: ({ known: { ownerId: actual } }, { type: _, ...data }) =>
      actual === null ? [matterArose.of(data)] : ofMatter('matter-new', data.matterId, { actual }),
  }),

  defineCommand({
    type: 'contact-matter.share',
    fields: () => without(matterShared.shape, 'customerId'),
    reads: ({ matterId }) => ({ known: contactMatter.of(matterId) }),
    decide: ({ known: { customerId } }, { type: _, ...data }) =>
      customerId === null ? ofMatter('matter-on-record', data.matterId) : [matterShared.of({ ...data, customerId })],
  }),
]
