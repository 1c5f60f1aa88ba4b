/** What can be asked about the stock: the list. */
export { deliveryQueue, secondTierStock, vehicleBoard } from './board.ts'
export { vehicleFines } from './fines.ts'
export { keyBook } from './keys.ts'
