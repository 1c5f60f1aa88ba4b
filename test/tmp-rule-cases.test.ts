import { expect, test } from 'vitest'
import { runCaseOf } from '../src/testing/case.ts'
import { complaintHandlingCases as whole } from '../src/regulations/complaint-handling/cases/index.ts'
import { ruleCases } from '../src/regulations/complaint-handling/cases/rules/index.ts'
import { complaintHandling } from '../src/regulations/complaint-handling/index.ts'
import { complaintRefusals } from '../src/facts/complaint/refusals.ts'
const book = { ...whole, cases: ruleCases }
for (const one of book.cases) test(one.provision + ': ' + one.title, () => runCaseOf(book, one).then(() => undefined))
if (process.env.MORE) test('more', async () => {
  const shown = new Set<string>(), told = new Set<string>(), facts = new Set<string>()
  for (const one of book.cases) {
    const { office, outcomes } = await runCaseOf(book, one)
    for (const f of outcomes.at(-1)!.findings) {
      told.add(office.explain(f, 'en')); told.add(office.explain(f, 'zh'))
      if (f.clause === null) facts.add(f.rule)
    }
    for (const f of one.expect.findings ?? []) if (f.clause) shown.add(f.rule + ' ' + f.clause)
  }
  console.log('unshown facts', Object.keys(complaintRefusals).filter(f => !facts.has(f)))
  console.log('unshown clauses', whole.inForce().definition.rules.flatMap(r => r.clauses.map(c => r.id + ' ' + c)).filter(c => !shown.has(c)))
  console.log([...told].filter(text => /undefined|null|NaN|\[object|[{}]|\.\.|。。/.test(text)))
  console.log([...told].filter(text => /\dT\d\d:/.test(text)), [...told].filter(text => / \. |(^|[a-z)]\. )[a-z]/.test(text)))
  if (process.env.MORE === '2') console.log([...told].join('\n'))
  const titles = whole.cases.map(c => c.provision + c.title)
  console.log('dups', titles.filter((t, i) => titles.indexOf(t) < i))
}, 60000)
