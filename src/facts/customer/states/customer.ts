/** What is known of a customer: what was told of it, and whom it is merged with. */
import type { Instant } from '../../../core/ports.ts'
import type { Kind, Scale } from '../events/fields.ts'
import type { Relation } from './relation.ts'

const newStanding = (customerId: string) => ({
  customerId,
  name: null as string | null,
  kind: null as Kind | null,
  region: null as string | null,
  remote: false,
  scale: {} as Scale,
  /** On the company's blacklist since. */
  listedAt: null as Instant | null,
  listedFor: null as string | null,
  /** The company last put it on its blacklist or took it off. */
  changedAt: null as Instant | null,
  relations: {} as Record<string, Relation>,
})

/** What a customer is, by what was told of it. */
export interface Standing extends ReturnType<typeof newStanding> {}

export const newCustomer = (customerId: string) => ({
  ...newStanding(customerId),
  /** 客户合并: whom it is, while it is merged into another, and who is merged into it, the last one last. */
  alias: {
    into: null as string | null,
    since: null as Instant | null,
    merged: [] as string[],
    /** It was last merged or unmerged, or another with it. */
    changedAt: null as Instant | null,
  },
  /** What it would be if it were not merged: without any merging, without those but the first, and so on. */
  apart: [] as Standing[],
})

export interface Customer extends ReturnType<typeof newCustomer> {}
