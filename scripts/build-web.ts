/**
 * Builds what the browser gets into web/dist, compressed beforehand. Nothing to do when nothing has changed since; so it
 * runs after every install and before every start. `--force` builds anyway.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'web', 'dist')
const stamp = join(dist, 'built-from')

const sources = [
  'web/**/*.{ts,tsx,css,svg,json}',
  'src/client/*.ts',
  'scripts/build-web.ts',
  'package-lock.json',
]

/** What it is built from, in one line. */
function fingerprint(): string {
  const files = globSync(sources, {
    cwd: root,
    exclude: (path) => path.includes('dist') || path.includes('node_modules'),
  })
  const hash = createHash('sha256')
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function compress(): void {
  for (const file of globSync('**/*.{js,css,svg}', { cwd: dist })) {
    const path = join(dist, file)
    const content = readFileSync(path)
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    )
  }
}

/** An install for production alone has no Vite: the API runs without pages, and says so at its start. */
async function tools() {
  try {
    return await Promise.all([import('vite'), import('../web/apps.ts')])
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' || process.env['npm_lifecycle_event'] === 'build:web') throw error
    console.error(
      'the pages are not built: that needs the development packages (npm ci, then npm run build:web)',
    )
    return null
  }
}

const wanted = fingerprint()
const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
const found = isBuilt && !process.argv.includes('--force') ? null : await tools()
if (found) {
  const [{ build }, { apps }] = found
  for (const app of apps) await build(app)
  compress()
  writeFileSync(stamp, wanted)
}
