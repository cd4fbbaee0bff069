import { Component } from 'react';
import type { ReactNode } from 'react';

interface TextBoundaryProps {
  readonly children: ReactNode;
  /** Stands there instead of a text that cannot be shown. */
  readonly fallback: ReactNode;
}

/** Keeps what goes wrong in a text from taking the page with it. */
export class TextBoundary extends Component<TextBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
