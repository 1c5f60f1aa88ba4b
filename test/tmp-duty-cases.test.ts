import { test } from 'vitest'
import { complaintHandlingCases as book } from '../src/regulations/complaint-handling/cases/index.ts'
import { runCaseOf } from '../src/testing/case.ts'

for (const one of book.cases) test(`${one.provision}: ${one.title}`, () => runCaseOf(book, one).then(() => undefined))
