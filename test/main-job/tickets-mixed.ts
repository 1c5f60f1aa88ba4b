/** Small ticket logs. */
import { fileWith } from './running.ts'

const HEADER =
  'Case ID,Activity,Resource,Complete Timestamp,customer,product,responsible_section,seriousness_2,workgroup'

/** `A | Wait | 03-02 09:00 | Ann`: a line of March 2026, of customer K and section S1 or those that are given. */
export function csv(...rows: readonly string[]): string {
  const lines = rows.map(row => {
    const [caseId, activity, time, resource = 'Ann', customer = 'K', section = 'S1', product = 'P'] = row.split(' | ')
    const at = `2026/${time!.replace('-', '/')}:00.000`
    return `${caseId},${activity},${resource},${at},${customer},${product},${section},high,G`
  })
  return fileWith(`${[HEADER, ...lines].join('\n')}\n`, 'tickets.csv')
}
