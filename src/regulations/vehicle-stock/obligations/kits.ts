/** 不定时盘查: tool sets and warranty books are gone through at times that nobody knows beforehand. */
import type { Instant } from '../../../core/ports.ts'
import { uncheckedKits } from '../../../facts/vehicle/states/unchecked-kits.ts'
import { days, response } from '../../../kinds/index.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export const kitObligations = [
  /** In: a vehicle came. Out: a check, or all that came since the last one are delivered. */
  response({
    id: 'kits-checked',
    clauses: ['D06-6.16.2'],
    title: { zh: '不定时盘查工具和质保书', en: 'Tools and warranty books are checked' },
    of: uncheckedKits,
    parameters: { keeper: parameters.lostKitFinedRole },
    sentence: {
      zh: '{keeper:position}保管的工具和质保书待盘查，尚未盘查的车辆：{vehicles}',
      en: 'tools and warranty books in the keeping of the {keeper:position} are to be checked; not yet of {vehicles}',
    },
    from: ({ cameAt }) => Object.values<Instant>(cameAt).sort()[0],
    until: ({ cameAt }) => Object.keys(cameAt).length === 0,
    within: days(parameters.checkKitsWithinDays),
    facts: ({ cameAt }, { parametersAt }, since) => ({
      keeper: parametersAt(since).keeper,
      vehicles: Object.keys(cameAt).sort(),
    }),
  }),
]
