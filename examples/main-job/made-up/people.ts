/** Who acts beside the clerks of the departments. */
import type { Person } from './act.ts'

const person = (id: string, role: string, department: string): Person => ({ id, role, department })

export const mei = person('mei', 'customer-service', 'customer-service')
export const li = person('li', 'sales', 'east')
export const zhao = person('zhao', 'superior', 'east')
export const archivist = person('qian', 'archive-manager', 'archives')
export const sales = person('fang', 'sales', 'sales')
export const salesManager = person('hua', 'sales-manager', 'sales')
export const generalManager = person('wang', 'general-manager', 'management')
export const office = person('shi', 'general-manager-office', 'general-manager-office')
export const quality = person('tan', 'quality-management', 'quality-management')
export const foundry = person('wei', 'manufacturing', 'manufacturing')
export const warehouse = person('cang', 'warehouse', 'warehouse')
export const consultant = person('gao', 'sales-consultant', 'showroom')
export const leader = person('zhang', 'sales-group-leader', 'showroom')
export const keeper = person('he', '5s', 'showroom')
export const assistant = person('xu', 'sales-assistant', 'showroom')
export const marketing = person('ma', 'marketing', 'marketing-company')
export const companyOffice = person('qin', 'office', 'company-office')
export const partnerOffice = person('sheng', 'office', 'shengchang')
