/** What happens beside the customers' year, one chapter for each part of the company. */
import type { Act } from '../act.ts'
import { complaints } from './complaints.ts'
import { desk } from './desk.ts'
import { goods } from './goods.ts'
import { inspections } from './inspections.ts'
import { partners } from './partners.ts'
import { records } from './records.ts'
import { showroom } from './showroom.ts'
import { surveys } from './surveys.ts'
import { visits } from './visits.ts'

export const chapters: readonly (() => readonly Act[])[] = [
  desk,
  complaints,
  goods,
  showroom,
  records,
  partners,
  surveys,
  visits,
  inspections,
]
