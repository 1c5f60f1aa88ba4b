import { test } from 'vitest'
import { runCaseOf } from '../src/testing/case.ts'
import { complaintHandlingCases as whole } from '../src/regulations/complaint-handling/cases/index.ts'
import { ruleCases } from '../src/regulations/complaint-handling/cases/rules/index.ts'
const book = { ...whole, cases: ruleCases }
for (const one of book.cases) test(one.provision + ': ' + one.title, () => runCaseOf(book, one).then(() => undefined))
