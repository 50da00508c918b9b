/** One text for another, in a file of the product. */
export interface Patch {
  readonly file: string
  readonly find: string
  readonly put: string
}

/** Throws where there is nothing to replace: a patch that does nothing would be a bug that nobody planted. */
export function patched(text: string, { file, find, put }: Patch): string {
  if (!text.includes(find)) throw new Error(`${file} has no "${find}" any more`)
  return text.replaceAll(find, () => put)
}
