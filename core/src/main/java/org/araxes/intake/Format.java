package org.araxes.intake;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * A kind of file that holds documents. Those on the class path are found by {@link
 * java.util.ServiceLoader}, in the order of their {@link #rank()}.
 */
public interface Format {
  /** The most particular kinds are asked first, which is to say with the lowest number. */
  int rank();

  /** Whether this opens a file that begins like this. The name is a hint, the bytes decide. */
  boolean knows(Beginning beginning);

  /**
   * The documents in a source, each opened when it is asked for; what is no document itself but
   * holds some is handed back to the intake. Close the stream.
   *
   * @throws IOException when nothing can be taken out of it; the message becomes the reason
   */
  Stream<Outcome> open(Source source, Intake intake) throws IOException;

  /** Lets go of what is kept between files. */
  default void close() {}
}
