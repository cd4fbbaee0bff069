import type { messages } from './messages/en/index.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof messages;
  }
}
