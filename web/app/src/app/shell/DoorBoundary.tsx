import { Component, type ReactNode } from "react";
import { FailurePage } from "../FailurePage.tsx";

/** Before any page is there: what broke here did so for want of a part of the app, which only loading anew brings. */
export class DoorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <FailurePage error={error} onRetry={() => location.reload()} />;
  }
}
