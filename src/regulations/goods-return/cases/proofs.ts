/** 退货证明, and what accounting needs before it posts a return. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  atTime,
  by,
  instructReturn,
  on,
  postReturn,
  proveReturn,
  receiveReturn,
  roled,
} from '../../../facts/inventory/steps.ts'
import { returnEditions } from '../editions/index.ts'
import { broken, CAME, came, type EditionId, inEachEdition, kept, proven, ready, showing } from './words.ts'

const FORM = 'return-proof-in-form'
const PROOF = 'return-posted-with-proof'
const BY = 'return-posted-by-accounting'
const ALL = 'return-posted-when-all-is-there'

const prove = (way: string, fields: Readonly<Record<string, unknown>> = {}) =>
  atTime('2026-03-10 09:00', proveReturn(way, fields))
const post = (quantity = '10') => atTime('2026-03-11 09:00', postReturn(quantity))

const THIRD = { D02: '12.2.4.3', D03: '13.2.4.3.1', D14: '13.2.4.3' }
const first = (id: EditionId, way: string) => `${id}-${id === 'D02' ? '12' : '13'}.2.4.${way}`

const form = showing(FORM)
const ways = inEachEdition(THIRD, (third, id) => [
  form(
    'way 1: the original invoice, sealed by the buyer',
    came('10'),
    prove('original-invoice', { statesFigures: false }),
    kept(FORM, { clause: first(id, '1') }),
  ),
  form(
    'way 1 without the seal',
    came('10'),
    prove('original-invoice', { sealed: false }),
    broken(FORM, { clause: first(id, '1'), actual: ['seal'] }),
  ),
  form(
    'way 2: a copy of the invoice with the figures, sealed',
    came('10'),
    prove('invoice-copy'),
    kept(FORM, { clause: first(id, '2') }),
  ),
  form(
    'way 2 without the seal',
    came('10'),
    prove('invoice-copy', { sealed: false }),
    broken(FORM, { actual: ['seal'] }),
  ),
  form(
    'way 2 without the figures',
    came('10'),
    prove('invoice-copy', { statesFigures: false }),
    broken(FORM, { clause: first(id, '2'), actual: ['figures'] }),
  ),
  form(
    'way 2 with neither',
    came('10'),
    prove('invoice-copy', { sealed: false, statesFigures: false }),
    broken(FORM, { actual: ['seal', 'figures'] }),
  ),
  form(
    'way 3: the certificate of the return, sealed',
    came('10'),
    prove('return-certificate', { statesFigures: false }),
    kept(FORM, { clause: third }),
  ),
  form(
    'way 3 without the seal',
    came('10'),
    prove('return-certificate', { sealed: false }),
    broken(FORM, { clause: third, actual: ['seal'] }),
  ),
])

const { D03 } = returnEditions
const oneWay = (proofs: readonly unknown[]) => ({ edition: { ...D03, slip: { ...D03.slip, proofs } } })
const listed: readonly RegulationCase[] = [
  form(
    'an edition that lists the original invoice alone: a copy is none of its ways',
    came('10'),
    prove('invoice-copy'),
    broken(FORM, { actual: ['listed-way'], limit: ['original-invoice'] }),
    oneWay([{ way: 'original-invoice', figures: false, clause: 'D03-13.2.4.1' }]),
  ),
  form(
    'an edition that lists none: any sealed paper is one',
    came('10'),
    prove('invoice-copy', { statesFigures: false }),
    kept(FORM, { limit: [] }),
    oneWay([]),
  ),
  form(
    'before any goods came there is nothing to prove',
    ready(),
    prove('original-invoice'),
    broken(FORM, { actual: ['received-goods'] }),
  ),
  form('a better paper takes the place of the first', proven('10'), prove('invoice-copy'), kept(FORM)),
]

const posting = showing(PROOF)
const withProof = inEachEdition({ D02: '12.2.4', D03: '13.2.4', D14: '13.2.4' }, clause => [
  posting('posted with the proof', proven('10'), post(), kept(PROOF, { clause, actual: [] })),
  posting('not without it', came('10'), post(), broken(PROOF, { clause, actual: ['proof'] })),
])

const accountant = showing(BY)
const byRole = (role: string) => by(roled(role), post())
const accountants = inEachEdition({ D02: '12.2.02', D03: '13.2.02', D14: '13.2' }, clause => [
  accountant('posted by accounting', proven('10'), byRole('accounting'), kept(BY, { clause })),
  accountant('posted by finance, as the office is called elsewhere', proven('10'), byRole('finance'), kept(BY)),
  accountant('not by sales', proven('10'), byRole('sales'), broken(BY, { clause, actual: 'sales' })),
  accountant('not by the warehouse', proven('10'), byRole('warehouse'), broken(BY)),
  accountant('not by the general manager', proven('10'), byRole('general-manager'), broken(BY)),
  accountant('nor by nobody in particular', proven('10'), { command: post().command }, broken(BY, { actual: null })),
])

const some = [...ready(), atTime(CAME, receiveReturn('6', { last: false })), prove('original-invoice')]
const complete = showing(ALL)
const allThere = inEachEdition({ D02: '12.2.01', D03: '13.2.01', D14: '13.2' }, clause => [
  complete(
    '6 of 10 came, and no more is to come',
    proven('6'),
    post('6'),
    kept(ALL, { clause, actual: '6', limit: '10' }),
  ),
  complete(
    '6 of 10 came, more is to come: not yet',
    some,
    post('6'),
    broken(ALL, { clause, actual: '6', limit: '10' }),
  ),
  complete(
    '10 of 10 came: that is all, though nobody said so',
    [...ready(), atTime(CAME, receiveReturn('10', { last: false })), prove('original-invoice')],
    post(),
    kept(ALL),
  ),
  complete(
    'the rest came the next day',
    [...some, ...on('2026-03-10 15:00', instructReturn(), receiveReturn('3'))],
    post('9'),
    kept(ALL, { actual: '9' }),
  ),
])

export const proofCases = [...ways, ...listed, ...withProof, ...accountants, ...allThere]
