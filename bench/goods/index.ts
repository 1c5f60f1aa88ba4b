/** Goods: the ledger, the returns desk, a real sales file. */
import { benchDesk } from './desk.ts'
import { benchLedger } from './ledger.ts'
import { benchSales } from './sales.ts'

export async function benchGoods(): Promise<void> {
  await benchLedger()
  await benchDesk()
  benchSales()
}
