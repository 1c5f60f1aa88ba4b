/** Goods on their way into stock: papers, inspection, note, zone, lot. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  act,
  arrive,
  atTime,
  inspect,
  listItem,
  move,
  on,
  receive,
  roled,
  setUpLocation,
} from '../../../facts/inventory/steps.ts'
import { accepted, arrived, fromArrival, stocked } from './goods.ts'
import { casesOf } from './judged.ts'

const listed = on('2026-03-02 09:00', listItem(), setUpLocation())

const papers = casesOf('arrival-with-papers')
const arrivalPapers: readonly RegulationCase[] = [
  papers.kept('with delivery note and contract', listed, arrive(), { subject: 'receipt:R-1', actual: [] }),
  papers.broken('without a delivery note', listed, arrive('R-1', { deliveryNoteId: null }), {
    clause: 'A00-4.2.2.1',
    actual: ['deliveryNoteId'],
    limit: ['deliveryNoteId', 'contractId'],
  }),
  papers.broken('without a contract', listed, arrive('R-1', { contractId: null }), { actual: ['contractId'] }),
  papers.broken('with neither', listed, arrive('R-1', { deliveryNoteId: null, contractId: null }), {
    actual: ['deliveryNoteId', 'contractId'],
  }),
]

const inspectors = casesOf('inspection-by-inspectors')
const inspectedBy = (role: string) => ({ ...inspect(), by: roled(role) })
const { by: _, ...inspectedByNobody } = inspect()
const inspections: readonly RegulationCase[] = [
  inspectors.kept('by quality inspection', arrived, inspect(), {
    clause: 'A00-4.1.3.d.2',
    actual: 'quality-inspection',
  }),
  inspectors.kept('by the warehouse: the document gives it the same task', arrived, inspectedBy('warehouse'), {
    actual: 'warehouse',
    limit: ['quality-inspection', 'warehouse'],
  }),
  inspectors.broken('by whoever bought the goods', arrived, inspectedBy('purchasing'), { actual: 'purchasing' }),
  inspectors.broken('by nobody in particular', arrived, inspectedByNobody, { actual: null }),
  inspectors.broken(
    'a company may leave it to quality inspection alone',
    arrived,
    inspectedBy('warehouse'),
    { limit: ['quality-inspection'] },
    { inspectors: ['quality-inspection'] },
  ),
]

const note = casesOf('received-by-note')
const notes: readonly RegulationCase[] = [
  note.kept('by the note of the arrival', accepted(), fromArrival('100'), { subject: 'stock:I-1/F-1', actual: 'R-1' }),
  note.broken('purchased goods without a note', accepted(), receive('100'), { clause: 'A00-4.2.2.4', actual: null }),
  note.unasked('what was produced has no arrival', listed, receive('100', { source: 'production' })),
  note.unasked('nor has opening stock', listed, receive('100', { source: 'opening' })),
]

const acceptance = casesOf('inspected-and-accepted')
const inspectedLate = [...arrived, ...on('2026-03-05 10:00', inspect())]
const refusedGoods = (fields: object) => [...arrived, ...on('2026-03-03', inspect('R-1', { accepted: '0', ...fields }))]
const acceptances: readonly RegulationCase[] = [
  acceptance.kept('all that was accepted', accepted(), fromArrival('100'), { actual: '100', limit: '100' }),
  acceptance.kept('just below what was accepted', accepted('90'), fromArrival('89.999999'), { actual: '89.999999' }),
  acceptance.kept('exactly what was accepted', accepted('90'), fromArrival('90'), { actual: '90', limit: '90' }),
  acceptance.broken('just above what was accepted', accepted('90'), fromArrival('90.000001'), {
    clause: 'A00-4.2.2.3',
    subject: 'receipt:R-1',
    actual: '90.000001',
    limit: '90',
  }),
  acceptance.kept('in two parts', [...accepted('90'), ...on('2026-03-04', fromArrival('60'))], fromArrival('30'), {
    actual: '90',
  }),
  acceptance.broken(
    'in two parts, the second a little too much',
    [...accepted('90'), ...on('2026-03-04', fromArrival('60'))],
    fromArrival('30.000001'),
    { actual: '90.000001' },
  ),
  acceptance.broken('not inspected yet', arrived, fromArrival('100'), { limit: '0', facts: { inspectedAt: null } }),
  acceptance.broken('of poor quality', refusedGoods({ qualityOk: false }), fromArrival('1'), {
    facts: { passed: false },
  }),
  acceptance.broken('of another specification', refusedGoods({ specificationOk: false }), fromArrival('1')),
  acceptance.broken(
    'accepted in number, but one of the three checks failed',
    [...arrived, ...on('2026-03-03', inspect('R-1', { quantityOk: false }))],
    fromArrival('100'),
  ),
  acceptance.broken('told late: it went into stock before it was inspected', inspectedLate, {
    ...atTime('2026-03-05 09:59:59.999', fromArrival('100')),
    recorded: '2026-03-06',
  }),
  acceptance.kept('told late: it went into stock at the moment of the inspection', inspectedLate, {
    ...atTime('2026-03-05 10:00', fromArrival('100')),
    recorded: '2026-03-06',
  }),
  acceptance.kept(
    'inspected again, and accepted',
    [...refusedGoods({ qualityOk: false }), ...on('2026-03-04', inspect())],
    fromArrival('100'),
  ),
]

const zones = casesOf('stored-in-zone-of-class')
const otherPlaces = on(
  '2026-01-03',
  setUpLocation('F-2'),
  setUpLocation('M-1', 'raw-material'),
  setUpLocation('B-1', 'returned'),
  setUpLocation('B-2', 'returned'),
)
const inStock = [...stocked, ...otherPlaces]
const cameBack = (locationId: string) => receive('10', { source: 'customer-return', locationId })
const atBack = [...inStock, ...on('2026-02-01', cameBack('B-1'))]
const classless = [...otherPlaces, ...on('2026-01-04', listItem('I-2', { zone: null }))]
const zoneCases: readonly RegulationCase[] = [
  zones.kept('finished goods with finished goods', inStock, receive('10', { source: 'production' }), {
    clause: 'A00-4.2.2.5',
    subject: 'item:I-1',
    actual: 'finished',
    limit: 'finished',
  }),
  zones.broken(
    'finished goods with raw materials',
    inStock,
    receive('10', { source: 'production', locationId: 'M-1' }),
    {
      clause: 'A00-4.2.2.5',
      actual: 'raw-material',
    },
  ),
  zones.broken(
    'produced goods with returned goods',
    inStock,
    receive('10', { source: 'production', locationId: 'B-1' }),
  ),
  zones.kept('what came back with returned goods', inStock, cameBack('B-1'), { actual: 'returned' }),
  zones.kept('what came back in the zone of its class', inStock, cameBack('F-1')),
  zones.broken('what came back with raw materials', inStock, cameBack('M-1')),
  zones.idle('an item without a class lies anywhere', classless, {
    ...receive('10', { itemId: 'I-2', source: 'production', locationId: 'M-1' }),
  }),
  zones.kept('moved within its zone', inStock, move('transfer', '10', { toLocationId: 'F-2' }), {
    clause: 'A00-4.2.3.1',
  }),
  zones.broken('moved to another zone', inStock, move('transfer', '10', { toLocationId: 'M-1' }), {
    clause: 'A00-4.2.3.1',
    facts: { item: 'I-1', location: 'M-1' },
  }),
  zones.broken(
    'what did not come back is not moved to the returned goods',
    inStock,
    move('transfer', '10', { toLocationId: 'B-1' }),
  ),
  zones.kept(
    'what came back moves among the returned goods',
    atBack,
    move('transfer', '10', { locationId: 'B-1', toLocationId: 'B-2' }),
  ),
  zones.kept(
    'and back to the zone of its class',
    atBack,
    move('transfer', '10', { locationId: 'B-1', toLocationId: 'F-1' }),
  ),
  zones.kept(
    'the class that the item has now decides',
    [
      ...inStock,
      ...on('2026-02-01', act('inventory.update-item', 'warehouse', { itemId: 'I-1', zone: 'raw-material' })),
    ],
    receive('10', { source: 'production', locationId: 'M-1' }),
  ),
]

const lots = casesOf('expiry-by-lot')
const lotCases: readonly RegulationCase[] = [
  lots.kept('with a lot', listed, receive('10', { source: 'production', lot: 'L-1', expiresOn: '2026-12-31' }), {
    clause: 'A00-4.2.3.7',
    actual: 'L-1',
  }),
  lots.broken('without a lot', listed, receive('10', { source: 'production', expiresOn: '2026-12-31' }), {
    actual: null,
  }),
  lots.idle('what does not expire needs none', listed, receive('10', { source: 'production' })),
]

export const arrivalCases: readonly RegulationCase[] = [
  ...arrivalPapers,
  ...inspections,
  ...notes,
  ...acceptances,
  ...zoneCases,
  ...lotCases,
]
