/** 档案周期履行情况: which periods of an archive were kept, and which were missed. */
import { defineView } from '../../core/view.ts'
import { customerArchive } from '../../facts/customer-archive/states/index.ts'
import { type PeriodStanding, periodsOf, standingOf } from '../../kinds/periods.ts'
import { knownOr } from '../../kinds/since-when.ts'
import { cycleParameters, cycles, isAnswered, spellsOf } from './obligations/cycles.ts'

export interface ArchivePeriod extends PeriodStanding {
  /** The obligation that asks for it. */
  readonly obligation: string
}

/** By obligation and period, the oldest first. Key: the archive. */
export const archivePeriods = defineView({
  name: 'archive-periods',
  question: {
    zh: '档案的更新与存档，哪些期间按时办了，哪些逾期未办？',
    en: 'Which periods of updates and copies of an archive were kept, which missed?',
  },
  parameters: cycleParameters,
  fold: customerArchive,
  answer: ({ state, at, calendar, parametersAt }): readonly ArchivePeriod[] =>
    cycles.flatMap(cycle => {
      const until = state.disposedAt ?? at
      const timeline = {
        calendar,
        spells: spellsOf(state),
        done: cycle.done(state),
        unitOf: (stood: ReturnType<typeof spellsOf>[number], moment: string) =>
          knownOr(() => cycle.every(stood, parametersAt(moment)), null),
        until,
      }
      const isIt = (to: string) => isAnswered(state, cycle, to)
      return periodsOf(timeline).map(period => ({ obligation: cycle.id, ...standingOf(period, timeline, isIt) }))
    }),
})
