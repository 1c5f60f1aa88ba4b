/** How heavy the built package is: what a page pays for what it imports. The gate keeps the budgets by the same code. */
import { table, weightsOf } from '../scripts/weight/weigh.ts'
import { withInstalled } from '../scripts/weight/with-installed.ts'

export async function benchWeight(): Promise<void> {
  console.log('\nbrowser bundles of the installed package')
  await withInstalled(async home => console.log(table(await weightsOf(home))))
}

if (import.meta.main) await benchWeight()
