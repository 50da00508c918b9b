/** Where a link of ours leads. The token stands behind `#`: browsers send it nowhere, and no log has it. */
export function linkTo(origin: string, page: 'accept' | 'reset', token: string): string {
  return `${origin}/clinic/account/${page}#${token}`
}
