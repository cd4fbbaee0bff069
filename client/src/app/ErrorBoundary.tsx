import { Component } from 'react';
import type { ReactNode } from 'react';
import { BrokenPage } from './MessagePage.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** The one place that catches what nobody expected: it says so, and the person can go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
