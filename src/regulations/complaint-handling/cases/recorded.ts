/** A case of a provision that is kept by what is put on record. */
import type { CaseStep, Expected, RegulationCase } from '../../../core/case.ts'
import { at } from '../../../facts/complaint/steps.ts'

const NOW = '2026-03-03 10:00'

/** Asked for on 3 March at ten: the event that tells it, and what else is so then. */
export const recorded = (
  provision: string,
  title: string,
  given: readonly CaseStep[],
  when: CaseStep,
  type: string,
  data: Readonly<Record<string, unknown>>,
  more: Expected = {},
): RegulationCase => ({
  provision,
  title,
  given,
  when: at(NOW, when),
  expect: { status: 'accepted', failed: [], events: [{ type: `complaint.${type}`, data }], ...more },
})
