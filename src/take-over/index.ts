/** `guiju/take-over`: an existing book of customers is taken over, written and laid out. No table program is needed for it. */
export { type BookOptions, bookGuide, bookRows, bookTemplate } from './book.ts'
export type { BookFlaw, BookRow, Cell, Unfit } from './cells.ts'
export type { ColumnName } from './columns.ts'
export type { TitleOptions } from './header.ts'
export type { BookRows } from './rows.ts'
export { type TakeOverOptions, type TakeOverOutcome, takeOver } from './take-over.ts'
export type { BreachesFound, RefusedRow } from './tally.ts'
