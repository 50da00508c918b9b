import { useEffect } from 'react'
import { languages } from '../words/intl.ts'
import { useAddress } from './address.ts'
import { Book } from './book.tsx'
import { usePage } from './context.ts'
import { Family } from './family/page.tsx'
import { LinkBroken } from './link-broken.tsx'
import { ShortLink } from './short-link.tsx'
import { Visit } from './visit.tsx'
import { WaitingFor } from './waiting/entry.tsx'

const titles = {
  book: 'title_at',
  visit: 'title_visit',
  family: 'title_visit',
  waiting: 'title_waiting',
  v: 'title_visit',
} as const

export function App() {
  const { words, profile, bootstrap } = usePage()
  const { page } = useAddress()
  const { practice } = profile
  useEffect(() => {
    document.title = words.say(titles[page], { practice: practice.name })
  }, [page, practice.name, words])
  return (
    <>
      {/* No link: the fragment of the address is taken, by the key to the appointment. */}
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.say('skip')}
      </button>
      <header className={bootstrap.embedded ? 'top embedded' : 'top'}>
        <div className="brand">
          {practice.logo_url ? (
            <img src={practice.logo_url} alt="" />
          ) : (
            <span className="initial" aria-hidden="true">
              {practice.name.slice(0, 1)}
            </span>
          )}
          <h1>{practice.name}</h1>
        </div>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <Page />
      </main>
    </>
  )
}

function Page() {
  const { page, short } = useAddress()
  switch (page) {
    case 'visit':
      return <Visit />
    case 'family':
      return <Family />
    case 'waiting':
      return <WaitingPage />
    case 'v':
      return short ? <ShortLink secret={short} /> : <LinkBroken />
    case 'book':
      return <Book />
  }
}

/** What one waits for, by the key in the address. */
function WaitingPage() {
  const { own } = useAddress()
  return own ? <WaitingFor key={own.id} own={own} /> : <LinkBroken />
}

/** Each language in its own words, and the address of the same page in it. */
function LanguageSwitch() {
  const { words } = usePage()
  useAddress()
  const others = Object.entries(languages).filter(([tag]) => tag !== words.language)
  return (
    <nav aria-label={words.say('language')}>
      {others.map(([tag, name]) => {
        const there = new URL(location.href)
        there.searchParams.set('lang', tag)
        return (
          <a key={tag} className="language" lang={tag} hrefLang={tag} href={there.href}>
            {name}
          </a>
        )
      })}
    </nav>
  )
}
