/** 退货证明, 折让证明: what a paper lacks to be a proof. */
interface Paper {
  readonly way: string
  readonly sealed: boolean
  readonly statesFigures: boolean
}

interface Listed {
  readonly way: string
  readonly figures: boolean
  readonly clause: string
}

/** What is missing: 'listed-way', 'seal', 'figures'. Where no way is listed, any is one. */
export function lackOf({ way, sealed, statesFigures }: Paper, ways: readonly Listed[]): string[] {
  const listed = listedAs(way, ways)
  return [
    ...(listed === undefined && ways.length > 0 ? ['listed-way'] : []),
    ...(sealed ? [] : ['seal']),
    ...(listed?.figures === true && !statesFigures ? ['figures'] : []),
  ]
}

export function listedAs(way: string, ways: readonly Listed[]): Listed | undefined {
  return ways.find(one => one.way === way)
}

/** No paper at all is a lack, too. */
export function lackOfProof(paper: Paper | null, ways: readonly Listed[]): string[] {
  return paper === null ? ['proof'] : lackOf(paper, ways)
}
