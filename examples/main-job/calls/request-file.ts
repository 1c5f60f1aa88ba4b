/** A log of requests, one line a step, in the form of `--tickets`. */
import type { Source } from '../input/source.ts'
import type { Survey } from '../input/survey.ts'
import { unknownActivities } from '../stage/counts.ts'
import type { LineTable } from '../stage/line-table.ts'
import { readTickets } from '../tickets/file.ts'
import type { TicketLine } from '../tickets/line.ts'
import type { CallsFile, CallsReading } from './file.ts'
import { KNOWN_ACTIVITIES, stepsOfRequest } from './request-steps.ts'
import { type DeskStep, UNNAMED } from './step.ts'

// With min(), SQLite takes the other columns from the row that has it.
const RECEPTIONS = `
  SELECT caseId AS receptionId, coalesce(section, '${UNNAMED}') AS department, line, min(seq) AS first
  FROM lines GROUP BY caseId ORDER BY department, first`

const LINES = `
  SELECT *, NOT EXISTS (SELECT 1 FROM lines e WHERE e.caseId = l.caseId AND e.seq < l.seq) AS isFirst
  FROM lines l ORDER BY seq`

export async function readRequests(
  source: Source,
  survey: Survey,
  { zone, folder, onProgress }: CallsReading,
): Promise<CallsFile> {
  const { sheet, table } = await readTickets(source, zone, folder, onProgress, { kind: 'CALLS', survey })
  const unknown = unknownActivities(table, KNOWN_ACTIVITIES)
  return {
    form: 'requests',
    sheet,
    table,
    receptions: RECEPTIONS,
    steps: () => stepsIn(table),
    unknown: unknown.map(({ activity: name, lines }) => ({ field: 'activity', name, lines })),
    registerFields: ['question', 'solution'],
    lacking: [],
  }
}

function* stepsIn(table: LineTable): Generator<DeskStep> {
  for (const line of table.rows(LINES)) yield* stepsOfRequest(line as unknown as TicketLine, line.isFirst === 1)
}
