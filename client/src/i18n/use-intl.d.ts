import type { deskMessages } from './messages/en/desk.ts';
import type { messages } from './messages/en/index.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof messages & typeof deskMessages;
  }
}
