/** Cases of the rules, by theme. */
import { departmentCases } from './departments.ts'
import { orderCases } from './order.ts'
import { turnCases } from './turns.ts'

export const ruleCases = [...departmentCases, ...orderCases, ...turnCases]
