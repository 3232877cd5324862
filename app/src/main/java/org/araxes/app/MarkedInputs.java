package org.araxes.app;

import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.araxes.intake.Outcome;
import org.araxes.intake.Taken;
import org.araxes.model.Copy;
import org.araxes.model.Document;

/** The inputs in their order, of which copies of what came earlier are marked. */
final class MarkedInputs implements Iterator<Outcome> {
  private final Iterator<Outcome> inputs;
  private final UnaryOperator<Document> seen;

  /**
   * @param seen remembers a document, and gives it back with the earlier one that it copies
   */
  MarkedInputs(Iterator<Outcome> inputs, UnaryOperator<Document> seen) {
    this.inputs = inputs;
    this.seen = seen;
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext();
  }

  @Override
  public Outcome next() {
    return inputs.next().fold(this::marked, refused -> refused);
  }

  private Taken marked(Taken taken) {
    Copy copy = seen.apply(taken.document()).copyOf();
    return copy == null ? taken : taken.copying(copy);
  }
}
