import { createRoot } from 'react-dom/client';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { meetingToCheckIn } from './app/check-in-address.ts';
import { CheckInPage } from './app/CheckInPage.tsx';
import { readAddress } from './app/page-address.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const { pathname, hash } = window.location;
const checkIn = meetingToCheckIn(pathname);
createRoot(root).render(
  checkIn === null ? (
    <App address={readAddress(window.location)} />
  ) : (
    <CheckInPage meeting={checkIn} hash={hash} />
  ),
);
