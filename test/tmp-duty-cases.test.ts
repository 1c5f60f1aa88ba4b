import { test } from 'vitest'
import { complaintHandlingCases as book } from '../src/regulations/complaint-handling/cases/index.ts'
test('x', () => {
const d = book.inForce().definition
const kept = new Set([...d.rules, ...d.obligations, ...d.provisions].flatMap(({ clauses }) => clauses))
for (const { clause } of Object.values(d.parameters)) kept.add(clause)
const known = Object.keys(book.clauses)
const out = new Set(d.outside.map(o => o.clause))
console.log('UNKEPT', known.filter(c => !kept.has(c) && !out.has(c)).join(' '))
console.log('BOTH', [...out].filter(c => kept.has(c)).join(' '))
console.log('OUT', [...out].join(' '))
})
