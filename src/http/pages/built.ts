import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `web/dist` lies at the root of the package: three steps up from src/http/pages/ and from dist/http/pages/ alike. */
export const builtWeb = resolve(import.meta.dirname, '..', '..', '..', 'web', 'dist')

/** The files of an app, by the addresses they are served at. */
export interface BuiltApp {
  readonly script: string
  readonly styles: readonly string[]
}

/** Null when it has not been built: the API works without. */
export function builtApp(app: string): BuiltApp | null {
  const manifest = resolve(builtWeb, app, 'manifest.json')
  if (!existsSync(manifest)) return null
  type Entry = { readonly file: string; readonly css?: readonly string[]; readonly isEntry?: boolean }
  const entries = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Entry>)
  const entry = entries.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error(`${manifest} has no entry`)
  const at = (file: string) => `/assets/${app}/${file}`
  return { script: at(entry.file), styles: (entry.css ?? []).map(at) }
}
