/** What is built for the browser: each app is one entry with its own bundle, served below `/assets/{app}/`. */
import { join } from 'node:path'
import type { InlineConfig } from 'vite'

const root = import.meta.dirname

type OnLog = NonNullable<NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['onLog']>

/** Libraries mark what is for the browser; here everything is. */
const quiet: OnLog = (level, log, print) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
}

const shared = (app: string) =>
  ({
    configFile: false,
    root,
    base: `/assets/${app}/`,
    logLevel: 'warn',
    build: {
      outDir: join(root, 'dist', app),
      assetsDir: '',
      emptyOutDir: true,
      manifest: 'manifest.json',
      // Phones of the last four years; what is older gets the practice's telephone number.
      target: ['chrome109', 'safari16', 'firefox115'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, app, 'main.tsx'), onLog: quiet },
    },
  }) satisfies InlineConfig

/**
 * The patient's page is written for React and runs on Preact: the same components in a twelfth of the weight. See
 * docs/decisions/0009-web.md.
 */
const onPreact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

const patient: InlineConfig = { ...shared('patient'), resolve: { alias: onPreact } }

/** One classic script under an address that never changes: other people's sites name it. */
const embed: InlineConfig = {
  ...shared('embed'),
  build: {
    ...shared('embed').build,
    manifest: false,
    lib: {
      entry: join(root, 'embed', 'main.ts'),
      formats: ['iife'],
      name: 'horai',
      fileName: () => 'embed.js',
    },
    rolldownOptions: { onLog: quiet },
  },
}

/** Staff's pages, on React itself: Mantine and the calendar ask for it, and a desk's computer bears it. */
const clinic: InlineConfig = {
  ...shared('clinic'),
  build: { ...shared('clinic').build, chunkSizeWarningLimit: 800 },
}

export const apps: readonly InlineConfig[] = [patient, clinic, embed]
