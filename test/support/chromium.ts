import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'
import { RUN_FOLDER } from './admin.ts'

/**
 * A real Chromium out of an npm package: nothing has to be installed on Linux x64, no browser, no library, no font.
 * `CHROMIUM` names another, such as the system's.
 */
export async function launchChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM']
  const { executablePath, env } = given ? { executablePath: given, env: {} } : await unpacked()
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // The package's own arguments turn off what is being tested, such as the rules between origins.
    args: ['--no-sandbox', '--font-render-hinting=none'],
  })
}

/** Unpacked once for a whole run of tests; whichever file comes first does it, and the others wait. */
async function unpacked() {
  const folder = join(process.env[RUN_FOLDER] ?? tmpdir(), 'horai-chromium')
  const ready = join(folder, 'ready')
  if (isFirst(folder)) {
    const script = `await (await import('@sparticuz/chromium')).default.executablePath()`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      // It unpacks to the temporary folder, and its libraries too where it believes to be in the cloud it is made for.
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    writeFileSync(join(folder, 'fonts.conf'), fontsBelow(folder))
    writeFileSync(ready, stderr)
    if (status !== 0) throw new Error(`Chromium cannot be unpacked: ${stderr}`)
  }
  for (let waited = 0; !existsSync(ready); waited += 1) {
    if (waited === 600) throw new Error(`${ready} does not appear: delete the folder and run the tests again`)
    await sleep(100)
  }
  const executablePath = join(folder, 'chromium')
  const lacksLibraries = /not found/.test(
    spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '',
  )
  return {
    executablePath,
    env: {
      // The same letters on every machine, so that the same text has the same width.
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(lacksLibraries ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}),
    },
  }
}

/** The package's own configuration looks below /tmp and nowhere else. */
function fontsBelow(folder: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
