import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './clinic.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { readBootstrap } from './shell/bootstrap.ts'
import { Door } from './shell/door.tsx'
import { createQueries } from './shell/queries.ts'
import { Surroundings } from './shell/surroundings.tsx'
import { theme, variables } from './shell/theme.ts'

const bootstrap = readBootstrap()
// Mantine writes some of its styles as the page runs: they carry what the page's policy asks for.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
setNonce(nonce)
const colourScheme = localStorageColorSchemeManager({ key: 'horai:clinic:appearance' })

const root = document.getElementById('root') as HTMLElement
root.textContent = ''
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    colorSchemeManager={colourScheme}
    getStyleNonce={() => nonce}
  >
    <QueryClientProvider client={createQueries()}>
      <Surroundings bootstrap={bootstrap}>
        <Notifications position="bottom-center" limit={4} />
        <Door />
      </Surroundings>
    </QueryClientProvider>
  </MantineProvider>,
)
