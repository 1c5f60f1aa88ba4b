/** What every report says of the file that it rests on, in both languages. */
import type { Language } from '../../../src/index.ts'
import { MOST_LISTED } from '../capped.ts'
import type { LineCounts } from '../csv/file-figures.ts'
import { type ImpossibleLine, THE_LINE } from '../csv/flaw.ts'
import type { Unread } from '../csv/records.ts'
import type { Sheet } from '../csv/sheet.ts'
import { quoted } from '../faults.ts'
import { thousands } from './amount.ts'
import { indented, listed, MOST_SHOWN, more } from './page.ts'

interface FileWords {
  readonly read: (encoding: string, lines: LineCounts) => string
  readonly unread: (unread: Unread) => string
  readonly zone: (zone: string) => string
  readonly withoutZone: (count: number, zone: string) => string
  readonly impossible: (count: number) => string
  readonly flaw: (line: ImpossibleLine) => string
  readonly more: (count: number) => string
}

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = {
  en: {
    read: (encoding, { read, used, blank }) =>
      `${thousands(read)} read as ${encoding}, ${thousands(used)} used` +
      (blank === 0 ? '' : `; besides, ${thousands(blank)} blank`),
    unread: ({ from, to, field, expected }) =>
      `NOT READ: ${from === to ? `line ${from}` : `lines ${from} to ${to}`}. Field ${field} of line ${from} has a wrong ` +
      `quote, expected ${expected.en}; where the next line begins, nobody can say`,
    zone: zone => `Days are counted in ${zone} (--zone)`,
    withoutZone: (count, zone) =>
      count === 0
        ? 'Every time names its zone.'
        : `${thousands(count)} name no zone: their times are taken in ${zone} (--zone)`,
    impossible: count => (count === 0 ? 'No line is impossible.' : `${thousands(count)} impossible, left out:`),
    flaw: ({ line, lastLine, field, value, expected }) =>
      `${lastLine === undefined ? `line ${line}` : `lines ${line} to ${lastLine}`}: ${field} is ${quoted(value)}, ` +
      `expected ${expected.en}`,
    more: count => `and ${thousands(count)} more (--json has ${MOST_LISTED / 1_000},000 at most)`,
  },
  zh: {
    read: (encoding, { read, used, blank }) =>
      `按 ${encoding} 读取 ${thousands(read)} 行，采用 ${thousands(used)} 行` +
      (blank === 0 ? '' : `；另有空行 ${thousands(blank)} 行`),
    unread: ({ from, to, field, expected }) =>
      `未读取：${from === to ? `第 ${from} 行` : `第 ${from} 至 ${to} 行`}。第 ${from} 行第 ${field} 个字段的引号有误` +
      `（${expected.zh}），无从得知下一行始于何处`,
    zone: zone => `日期按 ${zone} 计（--zone）`,
    withoutZone: (count, zone) =>
      count === 0 ? '所有时间都写明了时区。' : `${thousands(count)} 行的时间未写时区，按 ${zone} 计（--zone）`,
    impossible: count => (count === 0 ? '没有无法采用的行。' : `${thousands(count)} 行无法采用，已略去：`),
    flaw: ({ line, lastLine, field, value, expected }) =>
      `第 ${lastLine === undefined ? line : `${line} 至 ${lastLine}`} 行：${field === THE_LINE ? '整行' : field} 为 ` +
      `${quoted(value)}，应为：${expected.zh}`,
    more: count => `另有 ${thousands(count)} 项（--json 至多列出 ${thousands(MOST_LISTED)} 项）`,
  },
}

interface LinesOfFile {
  readonly sheet: Sheet
  readonly lines: LineCounts & { readonly withoutZone: number }
  readonly zone: string
}

/** @param ofTheJob what the job has to say of the lines, beside */
export function fileLines({ sheet, lines, zone }: LinesOfFile, lang: Language, ofTheJob: readonly string[]): string[] {
  const words = FILE_WORDS[lang]
  const { unread, impossible } = sheet
  const figures = [
    words.read(sheet.encoding, lines),
    ...(unread === undefined ? [] : [words.unread(unread)]),
    ...ofTheJob,
    words.withoutZone(lines.withoutZone, zone),
    words.zone(zone),
    words.impossible(impossible.count),
  ]
  return [
    ...figures.flatMap(listed),
    ...indented(impossible.first.slice(0, MOST_SHOWN).map(words.flaw)),
    ...more(impossible.count, words.more),
  ]
}
