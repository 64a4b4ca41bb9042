/** Holds a screen that stopped working, so that the window stays alive. A new `key` starts afresh. */
import { Component, Fragment, type ReactNode } from 'react';

export interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in its place. */
  readonly fallback: ReactNode;
}

interface State {
  readonly broken: boolean;
}

export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    return <Fragment>{this.state.broken ? this.props.fallback : this.props.children}</Fragment>;
  }
}
