/** What care adds up to: for one customer, and for an upgrade of a product. */
import type { Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerEvents } from '../../customer/events/index.ts'
import { type Customer, newCustomer } from '../../customer/states/customer.ts'
import { customerFile } from '../../customer/states/customer-file.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { birthdayNoted, customerInformed, upgradeAnnounced } from '../events.ts'
import type { CareSubject } from '../words.ts'

export interface CaredCustomer {
  file: Customer
  /** By department. */
  greetedAt: Record<string, Instant>
  birthdays: Record<string, { day: string; at: Instant }>
  informedAt: Record<string, { [K in CareSubject]?: Instant }>
}

function follow({ file }: CaredCustomer, event: Fact): void {
  customerFile.steps.get(event.type)!.run(file, event)
}

const following = Object.assign(follow, {
  // The fingerprint of a state is made of its recipes' texts.
  toString: () => [follow.name, ...[...customerFile.steps.values()].map(({ run }) => run)].join(),
})

const told = [...customerEvents, customerInformed, birthdayNoted] as const

const inform = ({ informedAt }: CaredCustomer, departmentId: string, subject: CareSubject, at: Instant) => {
  informedAt[departmentId] = { ...own(informedAt, departmentId), [subject]: at }
}

/** 关怀: the customer's file, and beside it who has greeted and informed him when. */
export const caredCustomer = defineState<CaredCustomer, typeof told>({
  name: 'cared-customer',
  per: 'customer',
  events: told,
  initial: (customerId): CaredCustomer => ({
    file: newCustomer(customerId),
    greetedAt: {},
    birthdays: {},
    informedAt: {},
  }),
  on: {
    ...Object.fromEntries(customerFile.types.map(type => [type, following])),
    'customer.contacted': (one, event) => {
      follow(one, event)
      const { departmentId, channel } = event.data
      if (channel === 'greeting') one.greetedAt[departmentId] = event.occurredAt
    },
    'care.informed': (one, { data: { departmentId, subject }, occurredAt }) => {
      inform(one, departmentId, subject, occurredAt)
      if (subject === 'exclusive-offer') one.greetedAt[departmentId] = occurredAt
    },
    'care.birthday-noted': ({ birthdays }, { data: { departmentId, day }, occurredAt: at }) => {
      const known = own(birthdays, departmentId)
      if (known?.at !== at || known.day < day) birthdays[departmentId] = { day, at }
    },
  },
})

export interface Upgrade {
  upgradeId: string
  variety: string | null
  announcedAt: Instant | null
  customers: string[]
  toldAt: Record<string, Instant>
}

/** 产品升级: who has the product, and who was told. */
export const upgrade = defineState({
  name: 'upgrade',
  per: 'upgrade',
  events: [upgradeAnnounced, customerInformed],
  initial: (upgradeId): Upgrade => ({ upgradeId, variety: null, announcedAt: null, customers: [], toldAt: {} }),
  on: {
    'upgrade.announced': (one, { data: { variety, customers }, occurredAt: announcedAt }) =>
      set(one, { variety, announcedAt, customers: [...new Set(customers)] }),
    'care.informed': ({ toldAt }, { data: { customerId }, occurredAt }) => {
      toldAt[customerId] = occurredAt
    },
  },
})
