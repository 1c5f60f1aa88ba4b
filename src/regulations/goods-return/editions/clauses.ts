/**
 * Which clauses keep which rule and which duty in the three documents: of each document the deciding one first. A
 * document that stands in no clause of a row has no such sentence.
 */
const CLAUSES: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  'decision-to-be-carried-out': [
    ['D02-12.1', 'D02-12.1.1.1', 'D02-12.1.2.1'],
    ['D03-13.1', 'D03-13.1.1.1', 'D03-13.1.2.1'],
    ['D14-13.1', 'D14-13.1.1.1', 'D14-13.1.2.1'],
  ],
  'slip-issued-by-sales': ['D02-12.1.2.1', 'D03-13.1.2.1', 'D14-13.1.2.1'],
  'certificate-issued-by-sales': ['D02-12.1.1.1', 'D03-13.1.1.1', 'D14-13.1.1.1'],
  'goods-received-by-warehouse': ['D02-12.2.2.1', 'D03-13.2.2.1', 'D14-13.2.2.1'],
  'receiver-did-not-issue': ['D02-12.2.2.1', 'D03-13.2.2.1', 'D14-13.2.2.1'],
  'copy-with-proof': ['D02-12.2.5.2.2', 'D03-13.2.5.3'],
  'return-slip-complete': ['D02-12.1.2.1', 'D03-13.1.2.1', 'D14-13.1.2.1'],
  'return-slip-for-its-handling': ['D02-12.1.2.1', 'D03-13.1.2.1', 'D14-13.1.2.1'],
  'return-as-decided': ['D02-12.1', 'D02-12.2.01', 'D03-13.1', 'D03-13.2.01', 'D14-13.1', 'D14-13.2'],
  'return-from-complaint': ['D02-12.1', 'D03-13.1', 'D14-13.1'],
  'amended-slip-within-delivered': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'return-slip-approved-by-superior': ['D02-12.1.2.2', 'D03-13.1.2.2', 'D14-13.1.2.2'],
  'own-return-slip-not-approved': ['D02-12.1.2.2', 'D03-13.1.2.2', 'D14-13.1.2.2'],
  'return-slip-as-approved': ['D02-12.1.2.2', 'D03-13.1.2.2', 'D14-13.1.2.2'],
  'goods-received-after-approval': ['D02-12.1.2.2', 'D03-13.1.2.2', 'D14-13.1.2.2'],
  'goods-received-with-copies': ['D02-12.1.2.3', 'D03-13.1.2.3', 'D14-13.1.2.3'],
  'difference-instructed-first': [
    ['D02-12.2.2.2', 'D02-12.2.2.1'],
    ['D03-13.2.2.2', 'D03-13.2.2.1'],
    ['D14-13.2.2.2', 'D14-13.2.2.1'],
  ],
  'returned-lot-within-delivered': [
    ['D02-12.2.2.1', 'D02-12.2.1.2'],
    ['D03-13.2.2.1', 'D03-13.2.1.2'],
    ['D14-13.2.2.1', 'D14-13.2.1.1'],
  ],
  'held-return-decided-by-role': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'only-excess-sent-back': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'return-proof-in-form': [
    ['D02-12.2.4', 'D02-12.2.4.1', 'D02-12.2.4.2', 'D02-12.2.4.3'],
    ['D03-13.2.4', 'D03-13.2.4.1', 'D03-13.2.4.2', 'D03-13.2.4.3.1'],
    ['D14-13.2.4', 'D14-13.2.4.1', 'D14-13.2.4.2', 'D14-13.2.4.3'],
  ],
  'return-posted-with-proof': ['D02-12.2.4', 'D03-13.2.4', 'D03-13.2.4.3.2', 'D14-13.2.4', 'D14-13.2.4.3'],
  'return-posted-by-accounting': ['D02-12.2.02', 'D03-13.2.02', 'D14-13.2'],
  'return-posted-when-all-is-there': ['D02-12.2.01', 'D03-13.2.01', 'D14-13.2'],
  'return-posted-as-received': [
    ['D02-12.2.1.3', 'D02-12.2.02', 'D02-12.2.03', 'D02-12.2.1.1', 'D02-12.2.1.2', 'D02-12.2.01'],
    ['D03-13.2.1.5', 'D03-13.2.02', 'D03-13.2.03', 'D03-13.2.1.1', 'D03-13.2.1.2', 'D03-13.2.01'],
    ['D14-13.2.1.3', 'D14-13.2', 'D14-13.2.1.1'],
  ],
  'returns-within-delivered': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'returns-within-decision': ['D02-12.2.01', 'D03-13.2.01', 'D14-13.2'],
  'certificate-complete': ['D02-12.1.1.1', 'D03-13.1.1.1', 'D14-13.1.1.1'],
  'allowance-as-decided': ['D02-12.1', 'D02-12.1.1.1', 'D03-13.1', 'D03-13.1.1.1', 'D14-13.1', 'D14-13.1.1.1'],
  'allowance-from-complaint': ['D02-12.1', 'D03-13.1', 'D14-13.1'],
  'allowance-within-sales': [['D02-12.1.1.1', 'D02-12.2.5.1'], ['D03-13.1.1.1', 'D03-13.2.5.1'], ['D14-13.1.1.1']],
  'certificate-signed-by-level': ['D02-12.1.1.2', 'D03-13.1.1.2', 'D14-13.1.1.2'],
  'own-certificate-not-signed': ['D02-12.1.1.2', 'D03-13.1.1.2', 'D14-13.1.1.2'],
  'certificate-sealed-after-signatures': ['D02-12.1.1.3', 'D03-13.1.1.3', 'D14-13.1.1.3'],
  'certificate-copies-after-seal': ['D02-12.1.1.4', 'D03-13.1.1.4', 'D14-13.1.1.3'],
  'allowance-proof-in-form': [
    ['D02-12.2.5', 'D02-12.2.5.1', 'D02-12.2.5.2.1'],
    ['D03-13.2.5', 'D03-13.2.5.1', 'D03-13.2.5.2'],
    ['D14-13.1.1.3'],
  ],
  'allowance-posted-in-order': [
    ['D02-12.2.5', 'D02-12.1.1.2', 'D02-12.1.1.3'],
    ['D03-13.2.5', 'D03-13.1.1.2', 'D03-13.1.1.3'],
    ['D14-13.1.1.3', 'D14-13.1.1.2'],
  ],
  'allowance-posted-by-accounting': ['D02-12.1.1.4', 'D03-13.1.1.4', 'D14-13.1.1.3'],
  'return-approval-owed': ['D02-12.1.2.2', 'D03-13.1.2.2', 'D14-13.1.2.2'],
  'return-copies-owed': ['D02-12.1.2.3', 'D03-13.1.2.3', 'D14-13.1.2.3'],
  'returned-goods-awaited': ['D02-12.2.2.1', 'D03-13.2.2.1', 'D14-13.2.2.1'],
  'return-instruction-owed': ['D02-12.2.2.2', 'D03-13.2.2.2', 'D14-13.2.2.2'],
  'held-return-decision-owed': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'excess-to-be-sent-back': ['D02-12.2.1.2', 'D03-13.2.1.2', 'D14-13.2.1.1'],
  'return-proof-owed': ['D02-12.2.4', 'D03-13.2.4', 'D14-13.2.4'],
  'return-posting-owed': ['D02-12.2.02', 'D03-13.2.02', 'D14-13.2'],
  'return-reversal-owed': ['D02-12.2.02', 'D03-13.2.02', 'D14-13.2'],
  'return-copies-handed-on': [
    ['D02-12.2.2.3', 'D02-12.2.2.4', 'D02-12.2.2.5', 'D02-12.1.2.3'],
    ['D03-13.2.2.3', 'D03-13.2.2.4', 'D03-13.2.2.5', 'D03-13.1.2.3'],
    ['D14-13.2.2.3', 'D14-13.1.2.3'],
  ],
  'certificate-signatures-owed': ['D02-12.1.1.2', 'D03-13.1.1.2', 'D14-13.1.1.2'],
  'certificate-seal-owed': ['D02-12.1.1.3', 'D03-13.1.1.3', 'D14-13.1.1.3'],
  'certificate-copies-owed': ['D02-12.1.1.4', 'D02-12.2.5.2.2', 'D03-13.1.1.4', 'D03-13.2.5.3', 'D14-13.1.1.3'],
  'allowance-proof-owed': ['D02-12.2.5', 'D03-13.2.5', 'D14-13.1.1.3'],
  'allowance-posting-owed': ['D02-12.2.5.2.2', 'D03-13.2.5.3', 'D14-13.1.1.3'],
}

/** The anchors of one document by rule or duty, as an edition states them. */
export function clausesOf(document: string): Record<string, string[]> {
  const rows = Object.entries(CLAUSES).map(([id, anchors]) => [
    id,
    anchors.flat().filter(anchor => anchor.startsWith(document)),
  ])
  return Object.fromEntries(rows.filter(([, anchors]) => anchors!.length > 0))
}
