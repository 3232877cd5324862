package org.araxes;

/** One step of reading. Stateless and safe to share between threads; same input, same output. */
@FunctionalInterface
public interface Stage<I, O> {
  O apply(I input);

  /** This step, then the next. */
  default <P> Stage<I, P> then(Stage<? super O, ? extends P> next) {
    return input -> next.apply(apply(input));
  }
}
