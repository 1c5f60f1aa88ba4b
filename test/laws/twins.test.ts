/** Every case of every regulation is the same beside its twin: the same steps under other ids, played first. */
import { describe, expect, test } from 'vitest'
import type { CaseBook, RegulationCase } from '../../src/core/case.ts'
import { isGuijuError } from '../../src/index.ts'
import { caseBooks } from '../cases/index.ts'
import { differencesAfter, twinsOf } from './twins.ts'

/** Why not, with the twin that has the most other ids; undefined: it is the same beside some twin. */
async function whyNotBesideTwin(book: CaseBook, shown: RegulationCase): Promise<string | undefined> {
  let why: string | undefined
  for await (const { given, kinds, company } of twinsOf(book, shown)) {
    // A twin that the company's lists do not name is tried first: what is told of a list is the list.
    for (const lists of Object.keys(company).length > 0 ? [{}, company] : [{}]) {
      const inForce = book.inForce({ ...shown.company, ...lists })
      const found = await differencesAfter(given, shown, inForce).catch((error: unknown) => {
        if (isGuijuError(error)) return error.message
        throw error
      })
      if (typeof found !== 'string' && found.length === 0) return undefined
      why ??= `beside other ${kinds.join(', ')}: ${typeof found === 'string' ? found : JSON.stringify(found)}`
    }
  }
  return why ?? 'it has no subject'
}

/** What counts the cases of the whole company is another number beside a twin. */
const COUNTED_TOGETHER: Readonly<Record<string, string>> = {
  'closings-summarised': 'a table of all that was closed in a month',
  'statistics-table': 'the same',
  'complaint-analysis': 'all complaints, by cause and by class',
  'emergency-procedure-started': 'complaints of the company within a window',
  'loyalty-and-churn': 'all customers, year by year',
  'satisfaction-against-target': 'all surveys, year by year',
  'partner-ranking': 'all partners, in their order',
  'preference-for-the-best': 'a rank among all partners',
  'customer-analysis': 'all files of a department',
  'file-completeness': 'the same',
  'secrecy-classes': 'all leaks, by class',
  'kits-checked': 'all vehicles that came',
}

/** The number that the month gave the form is the next one where the twin's form took one before. */
const NAMES_A_NUMBER = ['a form is accepted once', 'a further form is accepted once']

/** An answer, a withdrawal or a reversal names its event by an id, and beside a twin that is another one's. */
const namesAnEvent = ({ given, when }: RegulationCase) =>
  [...given, ...(when ? [when] : [])].some(({ command }) => command.type.startsWith('fact.') || 'reverses' in command)

for (const book of caseBooks) {
  const provisions = [...new Set(book.cases.map(({ provision }) => provision))]
  describe(book.regulation, () => {
    test.each(provisions)('cases of %s', async provision => {
      const differing: string[] = []
      for (const shown of book.cases.filter(
        shown => shown.provision === provision && !NAMES_A_NUMBER.includes(shown.title) && !namesAnEvent(shown),
      )) {
        const why = await whyNotBesideTwin(book, shown)
        if (why !== undefined) differing.push(`${shown.title}: ${why}`)
      }
      if (provision in COUNTED_TOGETHER) expect(differing).not.toEqual([])
      else expect(differing).toEqual([])
    })
  })
}
