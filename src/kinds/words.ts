/** What several contexts and regulations say: roles and periods. Whoever's sentences say them brings them. */
import type { WordsOf } from '../core/vocabulary.ts'

/** 岗位与部门, as the regulations of this library name them. A company's own stand as it writes them. */
export const ROLES = {
  accounting: '会计部',
  'deputy-general-manager': '副总经理',
  'deputy-manager': '副经理',
  finance: '财务部',
  'general-manager': '总经理',
  'general-manager-office': '总经理室',
  laboratory: '化验室',
  management: '管理层',
  manager: '经理',
  'manager-office': '经理室',
  manufacturing: '制造部',
  personnel: '人事部',
  purchasing: '采购部',
  'quality-assurance': '品保室',
  'quality-inspection': '质检部门',
  'quality-management': '质量管理部',
  research: '研发部',
  sales: '业务部',
  'sales-manager': '业务主管',
  superior: '上级',
  warehouse: '仓库',
} satisfies WordsOf

/** 周期: `每{unit:period}` is 每半年 of a half-year. */
export const PERIODS = {
  week: '周',
  month: '月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
} satisfies WordsOf

const NAMES = 'January February March April May June July August September October November December'.split(' ')

/** A month of numbers or closings: `2603` is March 2026. */
export const MONTHS: WordsOf = Object.fromEntries(
  Array.from({ length: 100 }, (_, year) => NAMES.map((name, month) => monthOf(2000 + year, month + 1, name))).flat(),
)

function monthOf(year: number, month: number, name: string) {
  return [
    `${(year % 100) * 100 + month}`.padStart(4, '0'),
    { zh: `${year}年${month}月`, en: `${name} ${year}` },
  ] as const
}
