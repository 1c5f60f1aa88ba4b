export * from './archive.ts'
export * from './customer.ts'
export * from './keeping.ts'
