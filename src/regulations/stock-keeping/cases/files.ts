/** What is on file about items and locations. */
import type { RegulationCase } from '../../../core/case.ts'
import { act, arrive, issue, listItem, on, receive, setUpLocation } from '../../../facts/inventory/steps.ts'
import { stockOnHand } from '../../../facts/inventory/views/on-hand.ts'
import { stocked } from './goods.ts'
import { impossible } from './judged.ts'

const update = (fields: object) => act('inventory.update-item', 'warehouse', { itemId: 'I-1', ...fields })
export const fileCases: readonly RegulationCase[] = [
  {
    provision: 'item-on-file',
    title: 'with its unit and its zone',
    given: [],
    when: listItem('I-1', { name: 'steel wire' }),
    expect: {
      status: 'accepted',
      events: [
        { type: 'inventory.item-listed', data: { itemId: 'I-1', name: 'steel wire', unit: 'piece', zone: 'finished' } },
      ],
    },
  },
  impossible('item-on-file', 'item-new', 'not twice', [listItem()], listItem('I-1', { unit: 'kg' }), {
    actual: 'piece',
  }),
  impossible('item-on-file', 'item-listed', 'what is not on file does not arrive', [setUpLocation()], arrive()),
  impossible(
    'item-on-file',
    'item-listed',
    'nor go into stock',
    [setUpLocation()],
    receive('1', { source: 'opening' }),
  ),
  impossible('item-on-file', 'unit-of-item', 'its quantities are in its unit', stocked, issue('1', { unit: 'kg' }), {
    actual: 'kg',
    limit: 'piece',
  }),
  {
    provision: 'item-seen-and-changed',
    title: 'its name changes, and its zone stays',
    given: [...stocked, ...on('2026-02-01', update({ name: 'steel wire, 2 mm' }))],
    expect: { views: [{ view: stockOnHand, answer: [{ name: 'steel wire, 2 mm', zone: 'finished', unit: 'piece' }] }] },
  },
  impossible('item-seen-and-changed', 'item-listed', 'only what is on file', [], update({ name: 'wire' })),
  {
    provision: 'zones-of-warehouse',
    title: 'a location belongs to a zone',
    given: [],
    when: setUpLocation('M-1', 'raw-material'),
    expect: { status: 'accepted', events: [{ type: 'inventory.location-set-up', data: { zone: 'raw-material' } }] },
  },
  impossible('zones-of-warehouse', 'location-new', 'to one', [setUpLocation()], setUpLocation('F-1', 'returned'), {
    actual: 'finished',
  }),
  {
    provision: 'labelled-locations',
    title: 'a location carries a label',
    given: [],
    when: setUpLocation(),
    expect: { status: 'accepted', events: [{ type: 'inventory.location-set-up', data: { label: 'shelf F-1' } }] },
  },
  impossible(
    'labelled-locations',
    'location-set-up',
    'goods go to a location that is there',
    [listItem()],
    receive('1', { source: 'opening' }),
  ),
]
