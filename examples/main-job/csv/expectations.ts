/** What was expected where a line cannot be used, in both languages. */
import type { Text } from '../../../src/index.ts'

export const A_TEXT: Text = { en: 'a text', zh: '文字' }

export const NOTHING_INVISIBLE: Text = { en: 'no invisible characters', zh: '不含不可见字符' }

export const ANOTHER_NAME: Text = { en: 'another name', zh: '其他名称' }

export const WHOLE_LINE: Text = {
  en: 'a whole line: the file is cut off within it',
  zh: '完整的一行：文件在此行中断',
}

export const SOUND_TEXT: Text = { en: 'text in UTF-8 or GB18030', zh: 'UTF-8 或 GB18030 编码的文字' }

export const A_MOMENT: Text = {
  en: 'YYYY/MM/DD HH:MM:SS or YYYY-MM-DD HH:MM:SS, a moment that exists, 1970 to 2099, with or without seconds, milliseconds and zone',
  zh: 'YYYY/MM/DD HH:MM:SS 或 YYYY-MM-DD HH:MM:SS，1970 至 2099 年间确实存在的时刻，秒、毫秒和时区可有可无',
}

export function columnCount(expected: number, found: number): Text {
  return { en: `${expected} columns and not ${found}`, zh: `${expected} 列，而不是 ${found} 列` }
}

export function columnCountOfTorn(expected: number, found: number): Text {
  const { en, zh } = columnCount(expected, found)
  return { en: `${en}: the file is cut off within it`, zh: `${zh}：文件在此行中断` }
}

export function atMostCharacters(most: number, found?: number): Text {
  return found === undefined
    ? { en: `at most ${most} characters`, zh: `至多 ${most} 个字符` }
    : { en: `at most ${most} characters and not ${found}`, zh: `至多 ${most} 个字符，而不是 ${found} 个` }
}
