/** How findings of a linter are told. `{about}`, `{others}` and the facts by name are filled in. */
import type { Text } from '../../core/finding.ts'
import type { LintKind, LintLevel, LintOmission } from './finding.ts'

export const LEVEL_WORDS: Readonly<Record<LintLevel, Text>> = {
  certain: { zh: '确定（由数据可知）', en: 'Certain, from the data alone' },
  found: { zh: '查实（附最短的操作序列）', en: 'Found, with the fewest commands that show it' },
  'not-seen': { zh: '未见（{runs} 次随机历史中；不等于没有）', en: 'Not seen in {runs} run(s), which proves nothing' },
}

export const KIND_WORDS: Readonly<Record<LintKind, Text>> = {
  'does-not-open': { zh: '制度无法启用：{message}', en: 'no office opens with it: {message}' },
  'clause-unkept': {
    zh: '条款 {about} 无规则、义务或其他落实方式，也未说明不纳入的理由',
    en: 'clause {about} is kept by nothing, and no reason is given',
  },
  'clause-kept-and-outside': {
    zh: '条款 {about} 既由 {others} 落实，又注明不纳入',
    en: 'clause {about} is kept by {others} and said to be outside',
  },
  'parameter-unread': { zh: '参数 {about}（{clause}）无人读取', en: 'parameter {about} ({clause}) is read by nobody' },
  'two-values-of-one-date': {
    zh: '参数 {about} 在 {since} 有两个值',
    en: 'parameter {about} has two values of one date ({since})',
  },
  'value-changes-nothing': {
    zh: '参数 {about} 自 {since} 的值与此前相同',
    en: 'the value of {about} since {since} is the one before',
  },
  'event-undecided': {
    zh: '规则 {about} 审查 {event}，而没有任何操作能产生该事件',
    en: 'rule {about} judges {event}, which no command decides',
  },
  'two-forces': {
    zh: '规则 {about} 为原则上要求，同一条款、同一事件另有强制规则 {others}',
    en: 'rule {about} is in principle; a must about the same clause and event: {others}',
  },
  contradiction: {
    zh: '义务 {about}（{subject}）已到期，凡能履行它的操作（{commands}）都被 {others} 拒绝；其他相关操作另受 {more} 限制；试过 {tried} 项，至多 {steps} 步',
    en: 'duty {about} of {subject} is late, and whatever would settle it ({commands}) is refused by {others}; other commands about it by {more}; {tried} tries, up to {steps} steps',
  },
  deadlock: {
    zh: '{subject} 未到终点，却无任何操作可被接受（受限于 {others}；试过 {tried} 项，至多 {steps} 步）',
    en: '{subject} is at no end, and nothing about it is accepted (refused by {others}; {tried} tries, up to {steps} steps)',
  },
  shadowed: {
    zh: '规则 {about} 被 {others} 遮蔽：{refusals} 次拒绝中从未单独拒绝',
    en: 'rule {about} is shadowed by {others}: never alone in {refusals} refusal(s)',
  },
  gap: {
    zh: '事件 {about} 无规则审查；读取它的：{others}',
    en: 'event {about} is judged by no rule; read by: {others}',
  },
  cliff: {
    zh: '规则 {about} 在 {command} 的 {field} 由 {holds} 变为 {fails} 时翻转，而没有参数说明这个数',
    en: 'rule {about} turns where {field} of {command} goes from {holds} to {fails}, and no parameter says that number',
  },
  undecidable: {
    zh: '规则 {about} 在参数齐备时仍无法判定',
    en: 'rule {about} is undecidable though every parameter has its value',
  },
  fault: { zh: '操作导致故障 {about}', en: 'a command ends in a fault, {about}' },
  'never-judged': { zh: '规则 {about} 从未审查过', en: 'rule {about} was never judged' },
  'never-failed': {
    zh: '规则 {about} 审查 {judged} 次，从未不符合',
    en: 'rule {about} was judged {judged} time(s) and never failed',
  },
  'never-alone': {
    zh: '规则 {about} 拒绝 {refusals} 次，从未单独拒绝；同时拒绝的：{others}',
    en: 'rule {about} refused {refusals} time(s), never alone; beside it: {others}',
  },
  'never-told': {
    zh: '事件 {about} 从未发生；审查它的规则：{others}',
    en: 'event {about} never happened; judged by: {others}',
  },
  'never-owed': { zh: '义务 {about} 从未产生', en: 'duty {about} never arose' },
  'never-settled': { zh: '义务 {about} 产生后从未见履行', en: 'duty {about} arose and was never seen settled' },
  'never-ended': {
    zh: '没有一个 {about} 到达终点（{others}）',
    en: 'no case of {about} came to its end ({others})',
  },
  'never-looked-at': {
    zh: '参数 {about}（{clause}）从未被查看',
    en: 'parameter {about} ({clause}) was never looked at',
  },
}

export const OMISSION_WORDS: Readonly<Record<LintOmission['why'], Text>> = {
  'no-texts': {
    zh: '未核对 {regulation} 的条款：没有条款文本',
    en: 'clauses of {regulation} were not looked at: no texts were given',
  },
  'no-fast-check': { zh: '未搜索：没有提供 fast-check', en: 'nothing was searched: no fast-check was given' },
  'no-runs': { zh: '未搜索：运行次数为零', en: 'nothing was searched: no runs were asked for' },
  'does-not-open': { zh: '未搜索：制度无法启用', en: 'nothing was searched: no office opens' },
  'no-commands': {
    zh: '未搜索：没有说明会发生哪些操作',
    en: 'nothing was searched: nobody said which commands there are',
  },
  'no-ends': { zh: '未查死锁：没有声明终点', en: 'deadlocks were not looked for: no ends are declared' },
}

export const NOTHING_WORDS: Text = { zh: '无', en: 'nothing' }
export const SUMMARY_WORDS: Text = {
  zh: '种子 {seed}，历史 {runs} 次；接受 {accepted} 项，拒绝 {refused} 项',
  en: 'seed {seed}, {runs} run(s); {accepted} accepted, {refused} refused',
}
export const WITNESS_WORDS = {
  at: { zh: '此时查看：{at}', en: 'looked at {at}' },
  wait: { zh: '{wait} 分钟后', en: 'after {wait} min' },
  by: { zh: '由 {by} 提出', en: 'by {by}' },
} satisfies Readonly<Record<string, Text>>
