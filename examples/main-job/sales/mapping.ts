/** What each kind of line asks of the library: the one table. docs/reference/sales.md tells it in words. */
import type { Actor } from '../../../src/index.ts'
import type { DatedOrder } from '../steps/till.ts'
import type { Kind, SalesLine } from './line.ts'

/** Everything lies at one place. */
export const LOCATION = 'store'

/** The role that decides on returns above the tolerance: the documents name none. */
export const DECIDER = 'general-manager'

const NOT_IN_THE_FILE = 'not in the file'

/** The lines that are one step; a return takes several, and a service moves no stock. */
export const ONE_STEP: Readonly<Partial<Record<Kind, (line: SalesLine) => DatedOrder>>> = {
  sale: line =>
    step(line.at, 'warehouse', 'inventory.issue', {
      ...stocked(line),
      document: 'delivery-order',
      documentId: line.invoice,
      destination: line.country,
      checked: true,
      customerId: line.customer,
      unitPrice: line.price,
    }),
  found: line => step(line.at, 'warehouse', 'inventory.receive', { ...stocked(line), source: 'found' }),
  'write-off': line =>
    step(line.at, 'warehouse', 'inventory.write-off', {
      ...stocked(line),
      cause: causeOf(line.description),
      reason: line.description ?? NOT_IN_THE_FILE,
    }),
}

// By the words that people write on such lines; what none of them fits is another cause.
const CAUSES = [
  ['damaged', /damag|broken|crush|rust|wet|smash|mould|faulty|crack|unsale?able/i],
  ['lost', /lost|missing|stolen|not found/i],
  ['expired', /expired/i],
] as const

function causeOf(description: string | null): string {
  return CAUSES.find(([, words]) => words.test(description ?? ''))?.[0] ?? 'other'
}

function stocked({ code, quantity }: SalesLine) {
  return { itemId: code, locationId: LOCATION, quantity: String(quantity) }
}

/** The place, and every item with what must have been there before the first line. */
export function* opening(at: string, items: Iterable<OpeningItem>): Generator<DatedOrder> {
  const place = { locationId: LOCATION, zone: 'finished', label: LOCATION }
  yield step(at, 'warehouse', 'inventory.set-up-location', place)
  for (const { code, name, quantity } of items) {
    const item = { itemId: code, name, unit: 'piece', zone: 'finished' }
    yield step(at, 'warehouse', 'inventory.list-item', item)
    if (quantity === 0) continue
    const received = { itemId: code, locationId: LOCATION, source: 'opening', quantity: String(quantity) }
    yield step(at, 'warehouse', 'inventory.receive', received)
  }
}

export interface OpeningItem {
  readonly code: string
  readonly name: string | null
  readonly quantity: number
}

/** No two lines share it: an invoice may have one article twice. */
export function slipOf({ invoice, line }: SalesLine): string {
  return `${invoice}/${line}`
}

/** The first step of a return, in which the library looks whether the customer has bought so much. */
export function requested(line: SalesLine, quantity: number): DatedOrder {
  const { at, code, customer, price, invoice, description } = line
  return step(at, 'sales', 'return.request', {
    slipId: slipOf(line),
    customerId: customer!,
    itemId: code,
    quantity: String(quantity),
    unitPrice: price,
    handling: 'return',
    reason: description ?? NOT_IN_THE_FILE,
    basis: `cancellation ${invoice}`,
  })
}

/** What follows on a slip that covers all that came back. */
export function accepted(line: SalesLine): DatedOrder[] {
  return [approve(line), sendCopies(line), receive(line), prove(line), posted(line, line.quantity)]
}

/** What follows on a slip for less than came back, up to the proof: how much is posted is the regulation's question. */
export function acceptedInPart(line: SalesLine): DatedOrder[] {
  return [approve(line), sendCopies(line), instruct(line), receive(line), prove(line)]
}

/** What is decided where the regulation holds what came back above the tolerance. */
export function decided(line: SalesLine): DatedOrder {
  return step(line.at, DECIDER, 'return.decide', { slipId: slipOf(line), decision: 'post-approved' })
}

export function posted(line: SalesLine, quantity: number): DatedOrder {
  const voucher = { quantity: String(quantity), voucherId: line.invoice }
  return step(line.at, 'accounting', 'return.post', { slipId: slipOf(line), ...voucher })
}

function approve(line: SalesLine): DatedOrder {
  return step(line.at, 'manager', 'return.approve', { slipId: slipOf(line) })
}

function sendCopies(line: SalesLine): DatedOrder {
  return step(line.at, 'sales', 'return.send-copies', { slipId: slipOf(line), copies: [2, 3, 4] })
}

function instruct(line: SalesLine): DatedOrder {
  const instruction = 'take in what is there'
  return step(line.at, 'manager', 'return.instruct', { slipId: slipOf(line), instruction })
}

function receive(line: SalesLine): DatedOrder {
  return step(line.at, 'warehouse', 'return.receive', { slipId: slipOf(line), ...stocked(line), last: true })
}

function prove(line: SalesLine): DatedOrder {
  const proof = { way: 'return-certificate', sealed: true, statesFigures: true }
  return step(line.at, 'sales', 'return.prove', { slipId: slipOf(line), ...proof })
}

function step(occurredAt: string, role: string, type: string, fields: Readonly<Record<string, unknown>>): DatedOrder {
  return { command: { type, ...fields }, occurredAt, actor: actor(role) }
}

// The file names nobody: the role that the regulation asks for stands for the person.
function actor(role: string): Actor {
  return { id: role, role, department: role }
}
