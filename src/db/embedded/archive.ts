/** The file that a backup is: a tar archive, compressed by zstd, that lists what it holds at its end. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { createTarDecoder, createTarPacker } from 'modern-tar'
import { SetupFailure } from '../setup-failure.ts'

/** The last entry: name, size and SHA-256 of every other. What was cut off has none. */
const MANIFEST = 'manifest.json'

interface Sum {
  readonly size: number
  readonly sha256: string
}

/** A folder's name ends with a slash, and its body is empty. */
export interface ArchiveEntry {
  readonly name: string
  readonly size: number
  readonly body: ReadableStream<Uint8Array>
}

export interface ArchiveWriter {
  add(name: string, size: number, body: AsyncIterable<Uint8Array>): Promise<void>
}

/** Writes an archive of what `fill` adds. The file is complete, and on disk, when this resolves. */
export async function writeArchive(
  file: FileHandle,
  fill: (writer: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const { readable, controller } = createTarPacker()
  const written = pipeline(
    Readable.fromWeb(readable as never),
    createZstdCompress(),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const bytes of compressed) await file.writeFile(bytes)
    },
  )
  const sums: Record<string, Sum> = {}
  const add = async (name: string, size: number, body: AsyncIterable<Uint8Array>): Promise<Sum> => {
    const hash = createHash('sha256')
    const writer = controller.add({ name, size, ...kindOf(name) }).getWriter()
    for await (const bytes of body) {
      hash.update(bytes)
      await writer.ready
      await writer.write(bytes)
    }
    await writer.close()
    return { size, sha256: hash.digest('hex') }
  }
  const filled = async () => {
    await fill({
      async add(name, size, body) {
        sums[name] = await add(name, size, body)
      },
    })
    const text = Buffer.from(JSON.stringify(sums))
    await add(MANIFEST, text.length, Readable.from([text]))
    controller.finalize()
  }
  const filling = filled().catch((error) => {
    controller.error(error)
    throw error
  })
  // When either fails the other is ended, too, and says only that. The file's own failure reaches `written`, and that of
  // `fill` both.
  const [first] = (await Promise.allSettled([written, filling])).filter((end) => end.status === 'rejected')
  if (first) throw first.reason
  await file.sync()
}

/**
 * Hands over each entry in turn; `take` reads its body to the end. Resolves when everything has proved to be as it was
 * written. Throws {@link SetupFailure} for anything else, perhaps at the very end.
 */
export async function readArchive(file: string, take: (entry: ArchiveEntry) => Promise<void>): Promise<void> {
  const sums: Record<string, Sum> = {}
  let manifest: string | null = null
  const unpacked = Readable.toWeb(unzipped(file)) as ReadableStream<Uint8Array>
  try {
    for await (const { header, body } of unpacked.pipeThrough(createTarDecoder({ strict: true }))) {
      if (header.type !== kindOf(header.name).type || manifest !== null) {
        throw damaged(file, `${header.name} does not belong in it`)
      }
      const { name, size } = header
      if (name === MANIFEST) {
        manifest = await new Response(body).text()
        continue
      }
      const hash = createHash('sha256')
      const watch = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          hash.update(bytes)
          controller.enqueue(bytes)
        },
      })
      await take({ name, size, body: body.pipeThrough(watch) })
      sums[name] = { size, sha256: hash.digest('hex') }
    }
  } catch (error) {
    if (error instanceof SetupFailure) throw error
    if (isOfDisk(error)) throw error
    throw damaged(file, (error instanceof Error ? error.message : String(error)) || 'it ends too early')
  }
  compare(file, manifest, sums)
}

function kindOf(name: string) {
  return name.endsWith('/')
    ? ({ type: 'directory', mode: 0o700 } as const)
    : ({ type: 'file', mode: 0o600 } as const)
}

function compare(file: string, manifest: string | null, found: Readonly<Record<string, Sum>>): void {
  if (manifest === null) throw damaged(file, 'its end is missing')
  let listed: Record<string, Sum>
  try {
    listed = JSON.parse(manifest) as Record<string, Sum>
  } catch {
    throw damaged(file, 'its list of contents cannot be read')
  }
  for (const name of new Set([...Object.keys(listed), ...Object.keys(found)])) {
    const [one, other] = [listed[name], found[name]]
    if (one === undefined || one.size !== other?.size || one.sha256 !== other.sha256) {
      throw damaged(file, `${name} is not what it was`)
    }
  }
}

function unzipped(file: string): Readable {
  const zip = createZstdDecompress()
  // An error of the file reaches whoever reads, through the decompressor.
  pipeline(createReadStream(file), zip).catch(() => {})
  return zip
}

function damaged(file: string, why: string): SetupFailure {
  return new SetupFailure(`${file} is damaged, or no backup of horai: ${why}`)
}

/** Said by the system and not by the archive: no room, no permission, no such file. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
