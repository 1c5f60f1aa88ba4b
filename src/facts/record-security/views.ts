/** 信息安全事故: how many there were, by year and kind; the measures are judged by it. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { localDate } from '../../time/local-date.ts'
import { securityIncidentDiscovered } from './events.ts'
import type { SecurityIncident } from './words.ts'

interface Incidents {
  rows: { incidentId: string; kind: SecurityIncident; departmentId: string; at: Instant }[]
}

const incidents = defineState({
  name: 'security-incidents',
  events: [securityIncidentDiscovered],
  initial: (): Incidents => ({ rows: [] }),
  on: {
    'security-incident.discovered': ({ rows }, { data: { incidentId, kind, departmentId }, occurredAt: at }) => {
      rows.push({ incidentId, kind, departmentId, at })
    },
  },
})

const countBy = (names: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Of the whole company, year by year of the office's calendar; key ''. */
export const securityIncidents = defineView({
  name: 'security-incidents',
  question: { zh: '每年发生多少起信息安全事故？', en: 'How many security incidents were there, year by year?' },
  fold: incidents,
  answer: ({ state: { rows }, calendar }) => {
    const yearOf = ({ at }: { readonly at: Instant }) => localDate(calendar, at).slice(0, 4)
    return [...new Set(rows.map(yearOf))].sort().map(year => {
      const those = rows.filter(row => yearOf(row) === year)
      return {
        year,
        incidents: those.length,
        kinds: countBy(those.map(({ kind }) => kind)),
        departments: countBy(those.map(({ departmentId }) => departmentId)),
      }
    })
  },
})
