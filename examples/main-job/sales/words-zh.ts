import { money, thousands } from '../report/amount.ts'
import { shortName } from '../report/cut.ts'
import type { Amounts } from './amounts.ts'
import type { Words } from './words.ts'

function pieces({ lines, quantity }: Pick<Amounts, 'lines' | 'quantity'>): string {
  return `${thousands(lines)} 行，${thousands(quantity)} 件`
}

export const chinese: Words = {
  head: ({ file, summary, seconds }) =>
    `${file}：${thousands(summary.invoices)} 张发票的 ${thousands(summary.lines.read)} 行，涉及 ` +
    `${thousands(summary.articles)} 种物品、${thousands(summary.customers)} 个客户；` +
    `${thousands(summary.commands.events)} 个事件，用时 ${seconds.toFixed(1)} 秒。`,
  lines: '数据行',
  lineFigures: ({ lines, services }) => [
    `非物品（邮费、手续费、折扣、礼券等）${thousands(lines.services)} 行，其中取消 ${thousands(services.cancelled)} 行：` +
      '不涉及库存',
    lines.repeated === 0 ? '没有重复的行。' : `${thousands(lines.repeated)} 行与前面某行完全相同，各按单独一行计`,
  ],
  stock: '库存',
  stockFigures: ({ opening, sales, found, writeOffs }) => [
    `假定第一行之前的期初库存：${thousands(opening.articles)} 种物品共 ${thousands(opening.quantity)} 件，恰为其后出库之和`,
    `向客户交货：${pieces(sales.toCustomers)}，金额 ${money(sales.toCustomers.amount)}（其中免费 ${thousands(sales.free.lines)} 行）`,
    `未写客户的销售：${pieces(sales.withoutCustomer)}，金额 ${money(sales.withoutCustomer.amount)}`,
    `盘盈或找到：${pieces(found)}`,
    `报废：${pieces(writeOffs)}，其中未写原因 ${thousands(writeOffs.withoutReason)} 行`,
  ],
  returns: '退货',
  returnFigures: ({ returns, tolerance }) => [
    `取消：${pieces(returns)}`,
    `接受（不多于所购而未退之数）：${pieces(returns.accepted)}`,
    `超出，但在允收比率 ${tolerance} % 以内（--tolerance）：${pieces(returns.tolerated)}`,
    `超出比率而留置：${thousands(returns.held.lines)} 行；按核定量转账 ${thousands(returns.held.posted)} 件，留置 ` +
      `${thousands(returns.held.quantity)} 件`,
    `无从对应：${pieces(returns.unmatched)}${returns.reasons.length === 0 ? '' : '；按原因，每类列出第一行：'}`,
  ],
  reason: ({ lines, quantity, firstLine }, invoice) =>
    `${thousands(lines)} 次（${thousands(quantity)} 件）；第一次在第 ${firstLine} 行，${shortName(invoice)}：`,
  noCustomer: '取消行未写客户',
  held: count => `留置共 ${thousands(count)} 行，第一行：`,
  advised: (times, title) => `虽接受，但原则上：${title}（${thousands(times)} 次）`,
  late: ({ returns: { late }, returnDays }) =>
    `最近一次交货后超过 ${returnDays} 个日历天才退货（--return-days）：${pieces(late)}` +
    (late.longest.length === 0 ? '' : '；最晚的：'),
  lateReturn: ({ invoice, line, code, customer, daysOver }, { delivered, returned, due }) =>
    `${shortName(invoice)}（第 ${line} 行），客户 ${shortName(customer)} 的 ${shortName(code)}：${delivered} 交货，` +
    `${due} 到期，${returned} 退货，超期 ${thousands(daysOver)} 天`,
  items: count => (count === 0 ? '没有超出所购的取消' : `留置或无从对应最多的 ${count} 种物品`),
  item: ({ code, name, lines, quantity }) =>
    `${shortName(code)} ${shortName(name ?? '-')}：${pieces({ lines, quantity })}`,
  ageing: ({ ageing }) =>
    `期末库存：${thousands(ageing.articles)} 种物品共 ${thousands(ageing.quantity)} 件，按库龄（先进先出）`,
  ageingHeads: ['在库天数', '物品', '件数', '占比'],
  range: (from, to) => (to === null ? `${from} 以上` : `${from} 至 ${to}`),
  assumed: '文件没有说明、由本程序假定的内容',
  assumptions: ({ zone, opening }) => [
    `期初库存：每种物品为其后全部出库之和，共 ${thousands(opening.quantity)} 件，入库于第一行之前一秒。因此出库不会被拒绝，期末所余即为退回或找到之数。`,
    '取消行不写明所取消的发票：视为该客户按该价格退回其所购的该物品；申请、批示、收货、取证、转账都在该行的时刻，各由制度规定的角色办理。',
    '可退之数不足时，退货单按可退之数开立；退来的全部收下，超出比率的由总经理决定按核定量转账。',
    '无从对应的行不动库存，也不作账。',
    `未写时区的时间及各期限的日期按 ${zone} 计。完整对照表见 docs/reference/sales.md。`,
  ],
  further:
    '更多：--lang en、--json、--tolerance 百分比、--return-days 天数、--zone 时区、--log 文件（事件）、--db 文件（日志）',
}
