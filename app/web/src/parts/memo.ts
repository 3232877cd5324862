import { Component, h, type FunctionComponent } from 'preact'

/** A component that is drawn again only when one of its properties is another value. */
export function memo<P extends object>(inner: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof P>
      return [...names].some((name) => this.props[name] !== next[name])
    }
    override render() {
      return h(inner, this.props as P)
    }
  }
  return Kept as unknown as FunctionComponent<P>
}
