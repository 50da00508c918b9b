import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The patients' pages' green, from its palest to its deepest. Steps 6 and 7 carry white text at 5:1 and more. */
const hora: MantineColorsTuple = [
  '#eaf6f4',
  '#d6ebe8',
  '#aed7d1',
  '#82c2b9',
  '#5db0a5',
  '#3f9d91',
  '#24796f',
  '#0b6b63',
  '#095851',
  '#06443f',
]

/** The grounds of dark pages, a little green in them, instead of Mantine's neutral ones. */
const dark: MantineColorsTuple = [
  '#dce3e1',
  '#b3bdba',
  '#97a29f',
  '#68726f',
  '#414a48',
  '#343c3a',
  '#272e2c',
  '#1c2220',
  '#161b1a',
  '#101413',
]

export const theme = createTheme({
  primaryColor: 'hora',
  primaryShade: { light: 7, dark: 6 },
  colors: { hora, dark },
  defaultRadius: 'md',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Mantine's grey for what matters less is too pale for small text; and its grounds are ours. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55605d',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2321',
    '--mantine-color-error': '#a4262c',
  },
  dark: {
    '--mantine-color-dimmed': '#a7b1ae',
    '--mantine-color-body': '#1c2220',
    '--mantine-color-error': '#ff8787',
  },
})
