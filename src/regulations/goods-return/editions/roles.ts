/** The roles of returns and allowances. */
export const SALES = 'sales'
export const WAREHOUSE = 'warehouse'
export const ACCOUNTING = 'accounting'
export const FINANCE = 'finance'

/** 经（副）理: of the business department, too. */
export const MANAGERS = ['deputy-manager', 'manager', 'sales-manager']

/** 业务人员, and who leads them. */
export const SALES_ROLES = [SALES, ...MANAGERS]

/** （副）总经理. */
export const GENERAL_MANAGERS = ['deputy-general-manager', 'general-manager']

/** Both names of the office that keeps the books. */
export const ACCOUNTANTS = [ACCOUNTING, FINANCE]
