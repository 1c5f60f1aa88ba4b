/** Texts and events that are apt to be changed on their way. */
import type { ProposedEvent } from '../../core/event.ts'

export const TEXTS = [
  '',
  ' ',
  'é',
  'e\u0301',
  '客户管理制度',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '\u202eمرحبا\u202c',
  '\ufeff\u200b\u2028\u2029',
  '\u0001\t\r\n\u007f\u0085',
  `'; DROP TABLE events; --`,
  `"\\/%_*?$1:a@b{}[]`,
  '\ufffd\uffff\u{10ffff}',
  'null',
  '1e400',
]

export const FULL: ProposedEvent = {
  type: 'customer.graded',
  data: {
    grade: 'vip',
    amount: '100.50',
    count: -7,
    open: false,
    none: null,
    list: [1, 'a', [], {}],
    deep: { er: { est: 1 } },
  },
  tags: ['customer:C-1', 'department:east'],
  version: 3,
  id: '01KB0000000000000000000000',
  occurredAt: '2024-02-29T23:59:59.999Z',
  recordedAt: '2026-11-22T02:15:34.000Z',
  actor: { id: 'u-1', role: 'clerk', department: 'east', onBehalfOf: { id: 'u-2', mandate: 'M-1', role: 'manager' } },
  commandId: 'c-1',
  meta: { fingerprint: 'f', edition: '2026' },
}
