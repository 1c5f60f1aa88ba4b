/** The departments with their shares against the caps, and the room that is left. */
import { departmentShares, type Language, type Office } from '../../../src/index.ts'
import { thousands } from './amount.ts'
import { namesAndFigures, table } from './table.ts'

export type Shares = Awaited<ReturnType<typeof sharesOf>>

export function sharesOf(office: Office, departmentIds: readonly string[]) {
  return Promise.all(departmentIds.map(id => office.view(departmentShares, id)))
}

export function departmentTable(shares: Shares, lang: Language): string[] {
  const rows = shares.map(({ departmentId, customers, vip, preferred, qualified }) => [
    departmentId,
    thousands(customers),
    thousands(vip.count),
    `${twoPlaces(vip.share)} %`,
    thousands(vip.roomLeft),
    thousands(preferred.count),
    `${twoPlaces(preferred.share)} %`,
    thousands(preferred.roomLeft),
    thousands(qualified.count),
  ])
  return table(namesAndFigures(HEADS[lang]), rows)
}

const HEADS = {
  en: ['department', 'customers', 'VIP', 'share', 'room', 'preferred', 'share', 'room', 'qualified'],
  zh: ['部门', '客户', 'VIP', '占比', '余量', '优选类', '占比', '余量', '合格类'],
} as const

function twoPlaces(share: string): string {
  return Number(share).toFixed(2)
}
