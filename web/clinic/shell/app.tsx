import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  Navigate,
  RouterProvider,
} from '@tanstack/react-router'
import { pages } from '../pages.ts'
import { useWords } from './context.ts'
import { Frame } from './frame.tsx'
import { Opening, Says } from './states.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: () => <Navigate to="/calendar" replace />,
})

const routes = pages.map(({ path, load }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(async () => ({ default: await load() })),
    // What is in the address is each page's to read: text, whatever it is.
    validateSearch: (search: Record<string, unknown>) => search as Record<string, string | undefined>,
  }),
)

const router = createRouter({
  routeTree: root.addChildren([home, ...routes]),
  basepath: '/clinic',
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  defaultPendingComponent: () => <Opening />,
  defaultErrorComponent: Broken,
  // Text as it is, without quotes: addresses are read and typed by people.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
    return text && `?${text}`
  },
})

/** The pages, each at its address. */
export function App() {
  return <RouterProvider router={router} />
}

function NotFound() {
  const { say } = useWords()
  return (
    <Says title={say('shell_not_found')}>
      <Link to="/calendar">{say('shell_to_calendar')}</Link>
    </Says>
  )
}

function Broken() {
  const { say } = useWords()
  return (
    <Says title={say('shell_broken')} detail={say('shell_broken_detail')} isAlert>
      <button type="button" className="plain-link" onClick={() => location.reload()}>
        {say('shell_reload')}
      </button>
    </Says>
  )
}
