/** Refusals of fact: what would be so under any regulation. */

export const numbersRefusals = {
  'parameter-known': {
    title: { zh: '须为本公司的参数', en: 'It is a parameter of the office' },
    sentence: {
      zh: '名为 {name} 的参数有 {actual} 个，须恰为 {limit} 个（可指明制度）',
      en: 'parameters named {name}: {actual}, needed {limit}; the regulation may be named, too',
    },
  },
  'parameter-value-fits': {
    title: { zh: '参数值须合规格', en: 'The value fits its parameter' },
    sentence: { zh: '{name} 的值 {actual} 不合规格：{why}', en: '{actual} is no value of {name}: {why}' },
  },
  'parameter-base-current': {
    title: { zh: '变更须以现行值为准', en: 'A change starts from the value in force' },
    sentence: {
      zh: '{name} 自 {since} 起的现行值为 {actual}，而变更所依据的为 {limit}',
      en: '{name} is {actual} from {since}, the change was made from {limit}',
    },
  },
  'parameter-since-published': {
    title: { zh: '参数变更不得早于公布', en: 'A number does not hold before it is published' },
    sentence: {
      zh: '{name} 拟自 {actual} 起生效，公布于 {limit}',
      en: '{name} would hold from {actual} and was published on {limit}',
    },
  },
  'parameter-was-set': {
    title: { zh: '须有可撤回的变更', en: 'There is a change to withdraw' },
    sentence: { zh: '{name} 没有自 {since} 起的变更', en: '{name} was not set from {since} on' },
  },
  'numbers-differ': {
    title: { zh: '启用的参数须与现行的不同', en: 'The numbers to adopt are others' },
    sentence: { zh: '日志中已启用这些参数（{actual}）', en: 'the log has adopted these numbers already ({actual})' },
  },
}
