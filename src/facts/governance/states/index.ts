/** What the work on customers adds up to: for the company, for one department, for one customer, for one complaint. */
export * from './company.ts'
export * from './complaint.ts'
export * from './customer.ts'
export * from './department.ts'
