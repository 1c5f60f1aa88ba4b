/** What befalls one company: how it is founded, and what follows. */
import type fc from 'fast-check'
import { accessEpisodes } from './access.ts'
import { dishonestActs, honestActs } from './acts.ts'
import { cardEpisodes } from './cards.ts'
import { complaintEpisodes } from './complaints.ts'
import { custodyEpisodes } from './custody.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import { enquiryEpisodes } from './enquiries.ts'
import { goodsEpisodes, goodsFounding } from './goods.ts'
import { governanceEpisodes } from './governance.ts'
import { inspectionEpisodes } from './inspections.ts'
import { lockEpisodes } from './locks.ts'
import { mandateEpisodes } from './mandates.ts'
import { numberEpisodes } from './numbers.ts'
import { type HistoryOptions, placesOf } from './options.ts'
import { partnerEpisodes } from './partners.ts'
import { personEpisodes } from './persons.ts'
import { profileEpisodes } from './profiles.ts'
import { receptionEpisodes } from './receptions.ts'
import { recordEpisodes } from './records.ts'
import { salesEpisodes } from './sales.ts'
import { LONGEST, stories } from './stories.ts'
import { surveyEpisodes } from './surveys.ts'
import { takeOverEpisodes } from './takeover.ts'
import { timesOf } from './times.ts'
import { valueEpisodes } from './value.ts'
import { ASSESSMENT, BIG, CONDITIONS } from './values.ts'
import { vehicleEpisodes, vehicleFounding } from './vehicles.ts'
import { visitEpisodes } from './visits.ts'
import { withdrawalEpisodes } from './withdrawals.ts'

export function episodesOf(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<readonly Deed[]> {
  const places = placesOf(options)
  const { departments, complaints, items, vehicles, persons, partners, archives, mandates, locks, numbers, cards } =
    places
  const { lawful = false, late = false } = options
  const manners = { lawful, late }
  const [first, ...more] = [
    ...(departments.length > 0 ? [{ arbitrary: customerEpisodesOf(fc, options), weight: 1 }] : []),
    ...(complaints.length > 0 ? [{ arbitrary: complaintEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(items.length > 0 ? [{ arbitrary: goodsEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(vehicles.length > 0 ? [{ arbitrary: vehicleEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(persons.length > 0 ? [{ arbitrary: personEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(archives.length > 0 ? [{ arbitrary: accessEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(mandates.length > 0 ? [{ arbitrary: mandateEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(locks.length > 0 ? [{ arbitrary: lockEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.governance ? [{ arbitrary: governanceEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.custody ? [{ arbitrary: custodyEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.profiles ? [{ arbitrary: profileEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(partners.length > 0 ? [{ arbitrary: partnerEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(cards.length > 0 ? [{ arbitrary: cardEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(options.sales ? [{ arbitrary: salesEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(options.value ? [{ arbitrary: valueEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.takeOvers ? [{ arbitrary: takeOverEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.inspections ? [{ arbitrary: inspectionEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.visits ? [{ arbitrary: visitEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(options.surveys ? [{ arbitrary: surveyEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(options.enquiries ? [{ arbitrary: enquiryEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(places.receptions.length > 0 ? [{ arbitrary: receptionEpisodes(fc, places, manners), weight: 2 }] : []),
    ...(options.withdrawals ? [{ arbitrary: withdrawalEpisodes(fc), weight: 1 }] : []),
    ...(numbers.length > 0 ? [{ arbitrary: numberEpisodes(fc, places, manners), weight: 1 }] : []),
    ...(options.records ? [{ arbitrary: recordEpisodes(fc, places), weight: 1 }] : []),
  ]
  if (!first) return fc.constant([])
  return more.length === 0 ? first.arbitrary : fc.oneof(first, ...more)
}

// Most deeds stand alone, some belong to a story.
function customerEpisodesOf(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<readonly Deed[]> {
  const places = placesOf(options)
  const honest = fc.oneof(...honestActs(fc, places))
  const single = options.lawful
    ? honest
    : fc.oneof({ arbitrary: honest, weight: 4 }, { arbitrary: dishonestActs(fc, places), weight: 1 })
  const acts = fc.oneof(
    { arbitrary: single.map((one): readonly Act[] => [one]), weight: 3 },
    { arbitrary: stories(fc, places), weight: 1 },
  )
  const times = fc.array(timesOf(fc, options.late ?? false), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([some, at]) => some.map((one, index) => ({ ...one, ...at[index]! })))
}

export function foundings(fc: FastCheck, options: HistoryOptions): fc.Arbitrary<readonly Deed[]> {
  const places = placesOf(options)
  const sizes = fc.tuple(...places.departments.map(() => fc.nat({ max: places.customers.length })))
  return sizes.map(counts => [
    ...counts.flatMap((count, index) =>
      places.customers.slice(0, count).flatMap(customer => founded(customer, places.departments[index]!, places)),
    ),
    ...goodsFounding(places),
    ...vehicleFounding(places),
  ])
}

// They trade one variety at first and hold the licence for all.
function founded(customerId: string, departmentId: string, { varieties }: Places): Deed[] {
  const both = { customerId, departmentId }
  const kind = 'medical-institution'
  return [
    {
      wait: 1,
      command: {
        type: 'customer.admit',
        ...both,
        kind,
        scale: BIG,
        conditions: CONDITIONS,
        varieties: varieties.slice(0, 1),
        licensedVarieties: [...varieties],
      },
    },
    { wait: 1, command: { type: 'customer.review', ...both, result: 'good', assessment: ASSESSMENT } },
  ]
}
