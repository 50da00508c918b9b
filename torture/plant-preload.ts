// node --import: plants a bug in the sources as they are loaded. What to plant comes from the parent; nothing is written.
import { registerHooks } from 'node:module'
import { type Patch, patched } from './patch.ts'

const planted = JSON.parse(process.env['TORTURE_PLANTED'] ?? '[]') as readonly Patch[]

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const mine = planted.filter(({ file }) => url.endsWith(`/${file}`))
    if (mine.length === 0) return loaded
    return { ...loaded, source: mine.reduce(patched, String(loaded.source)) }
  },
})
