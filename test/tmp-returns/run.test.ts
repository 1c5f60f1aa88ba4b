import { test } from 'vitest'
import { runCaseOf } from '/work/main/src/testing/index.ts'
import { goodsReturnCases as book } from '/work/main/src/regulations/goods-return/cases/index.ts'
for (const one of book.cases) test(`${one.provision}: ${one.title}`, async () => { await runCaseOf(book, one) })
