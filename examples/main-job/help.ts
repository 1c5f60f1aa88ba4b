import type { Language } from '../../src/index.ts'

export const HINT: Readonly<Record<Language, string>> = {
  en: 'npm start -- --help tells what there is.',
  zh: '用 npm start -- --help 查看用法。',
}

export const HELP: Readonly<Record<Language, string>> = {
  en: `Usage: npm start -- [options]

Without options: a year of a small made-up company, told on one page.

  --lang zh|en        the language of the report (en)
  --purchases FILE    real purchases in CDNOW's form, plain or .gz, in place of
                      the made-up year
  --departments N     spread the customers over N departments, 1 to 1000 (10)
  --what-if NAME=VALUE
                      judge the purchases again with another number of the
                      regulation, such as vipShareLimit=10; nothing is written
  --tickets FILE      a real ticket log as CSV, plain or .gz, in place of the
                      made-up year: every case a service complaint
  --limit DAYS        calendar days from registration to closing, 1 to 1000 (15)
  --sales FILE        real invoice lines as CSV, plain or .gz, in place of the
                      made-up year: sales, returns and write-offs of stock
  --tolerance PERCENT so much more than was approved may come back, 0 to 100 (0)
  --return-days N     calendar days from delivery to a return in time, 1 to 1000
                      (30)
  --calls FILE        a real register of calls or log of requests as CSV, plain
                      or .gz: a service desk, with the limit of its replies
  --customers FILE    an existing book of customers, CSV (plain or .gz) or XLSX,
                      is taken over; what the rules object to becomes duties
  --ignore-columns A,B
                      columns of the book that are passed over
  --book FILE         write the book as it is then, as .csv or .xlsx
  --customers-template FILE
                      write an empty book, .csv or .xlsx, and nothing else
  --zone ZONE         IANA zone of the office and of times that name no zone
                      (Asia/Shanghai)
  --json              print the figures as JSON and nothing else
  --db FILE           keep the log in this SQLite file, which must be new or
                      hold no events (else: a temporary one)
  --log FILE          write the log as JSON lines, as guiju/archive exports it
  -h, --help          this page

--departments and --what-if go with --purchases, --limit with --tickets,
--tolerance and --return-days with --sales, --zone with --tickets, --sales and
--calls, --ignore-columns and --book with --customers, --json with any of the
five. A book may be taken over into a --db that holds events. A file may hold
400 MB of text; a large one needs room in the temporary folder (TMPDIR). A run
that is short of memory ends and says so.
Exit code: 0 done, 1 a file cannot be used, 2 a wrong argument.
docs/reference/command-line.md, tickets.md, sales.md and calls.md there tell the
rest.
`,
  zh: `用法：npm start -- [选项]

不带选项：运行一家虚构小公司的一年，在一页内报告。

  --lang zh|en        报告的语言（默认 en）
  --purchases 文件    改为处理真实购买记录（CDNOW 格式，纯文本或 .gz）
  --departments N     把客户分到 N 个部门，1 到 1000（默认 10）
  --what-if 名称=值   按制度的另一个数值（如 vipShareLimit=10）重新判定购买记
                      录，不写入任何内容
  --tickets 文件      改为处理真实工单日志（CSV，纯文本或 .gz）：每个工单作为
                      一件服务投诉
  --limit 天数        从登记到结案的日历天数，1 到 1000（默认 15）
  --sales 文件        改为处理真实发票明细（CSV，纯文本或 .gz）：销售、退货和
                      库存报废
  --tolerance 百分比  退货超出核定量的允收比率，0 到 100（默认 0）
  --return-days 天数  从交货到按期退货的日历天，1 到 1000（默认 30）
  --calls 文件        改为处理真实来电登记或请求日志（CSV，纯文本或 .gz）：作为
                      客户服务台，按时限评判答复
  --customers 文件    承接既有客户名册（CSV、.gz 或 XLSX）；违反规定之处成为
                      待说明事项
  --ignore-columns 列,列
                      名册中忽略的列
  --book 文件         另写出承接后的名册（.csv 或 .xlsx）
  --customers-template 文件
                      只写出空白名册（.csv 或 .xlsx）
  --zone 时区         办公室的时区，也用于未写时区的时间（IANA 名称，默认
                      Asia/Shanghai）
  --json              只打印 JSON 格式的数字
  --db 文件           把日志保留在这个 SQLite 文件里；文件须是新的或没有事件
                      （不指定则用临时文件）
  --log 文件          把日志导出为 JSON 行（guiju/archive 的格式）
  -h, --help          本页

--departments 和 --what-if 须与 --purchases 同用，--limit 与 --tickets 同用，
--tolerance 和 --return-days 与 --sales 同用，--zone 与 --tickets、--sales 或
--calls 同用，--ignore-columns 和 --book 与 --customers 同用，--json 与五者之
一同用。
承接名册时，--db 可以已有事件。文件的文本至多 400 MB；文件较大时，临时文件夹
（TMPDIR）须有足够的空间。内存不足时，运行会结束并说明原因。
退出码：0 完成，1 文件不可用，2 参数错误。
详见 docs/reference/ 下的 command-line.md、tickets.md、sales.md 和 calls.md。
`,
}
