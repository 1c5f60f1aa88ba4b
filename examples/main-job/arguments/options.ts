/** What the command line can ask for. */
import type { Language } from '../../../src/index.ts'
import type { WhatIf } from './what-if.ts'

export interface JobOptions {
  readonly help: boolean
  readonly lang: Language
  /** Purchases in CDNOW's form; without them, tickets and sales, the made-up year runs. */
  readonly purchases: string | undefined
  readonly departments: number
  /** Another number, by which the purchases are judged again. */
  readonly whatIf: WhatIf | undefined
  /** A ticket log. */
  readonly tickets: TicketOptions | undefined
  /** Invoice lines. */
  readonly sales: SalesOptions | undefined
  /** Calls or requests. */
  readonly calls: CallOptions | undefined
  /** An existing book of customers. */
  readonly customers: CustomerOptions | undefined
  /** Where an empty book is written to. */
  readonly template: string | undefined
  readonly db: string | undefined
  readonly log: string | undefined
  readonly json: boolean
}

export interface TicketOptions {
  readonly file: string
  /** From registration to closing, in calendar days. */
  readonly limit: number
  /** An IANA zone: of the office, and of times that name none. */
  readonly zone: string
}

export interface SalesOptions {
  readonly file: string
  /** So much more than was approved may come back, in per cent. */
  readonly tolerance: string
  /** From the latest delivery to a return that is in time, in calendar days. */
  readonly returnDays: number
  /** An IANA zone: of the office, and of times that name none. */
  readonly zone: string
}

export interface CallOptions {
  readonly file: string
  /** An IANA zone: of the office, and of times that name none. */
  readonly zone: string
}

export interface CustomerOptions {
  readonly file: string
  /** Titles of columns that are passed over. */
  readonly ignore: readonly string[]
  /** Where the book is written to when it has been taken over. */
  readonly book: string | undefined
}

export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  purchases: { type: 'string' },
  departments: { type: 'string' },
  'what-if': { type: 'string' },
  tickets: { type: 'string' },
  limit: { type: 'string' },
  zone: { type: 'string' },
  sales: { type: 'string' },
  tolerance: { type: 'string' },
  'return-days': { type: 'string' },
  calls: { type: 'string' },
  customers: { type: 'string' },
  'ignore-columns': { type: 'string' },
  book: { type: 'string' },
  'customers-template': { type: 'string' },
  db: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** As they were typed. */
export type OptionValues = {
  readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string
}

/** What is run in place of the made-up year. */
export const RUNS = ['purchases', 'tickets', 'sales', 'calls', 'customers', 'customers-template'] as const

export type RunName = (typeof RUNS)[number]

/** The options that belong to some of the runs. */
export const BELONGING: Readonly<Partial<Record<keyof typeof OPTIONS, readonly RunName[]>>> = {
  json: ['purchases', 'tickets', 'sales', 'calls', 'customers'],
  departments: ['purchases'],
  'what-if': ['purchases'],
  limit: ['tickets'],
  zone: ['tickets', 'sales', 'calls'],
  tolerance: ['sales'],
  'return-days': ['sales'],
  'ignore-columns': ['customers'],
  book: ['customers'],
}
