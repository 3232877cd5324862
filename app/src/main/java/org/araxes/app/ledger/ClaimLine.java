package org.araxes.app.ledger;

import java.util.List;
import org.araxes.app.view.ClaimRow;
import org.araxes.link.ToldClaim;

/**
 * A claim with what it is filtered, counted and compared by.
 *
 * @param row as it is shown
 * @param hash of its document
 * @param told as it is linked
 * @param sources keys of the actors of its chain
 * @param doubt from 0 (sure) to 1
 * @param reviewed whether somebody decided on it
 * @param values by the ordinals of {@link Choice}, the numbers that a {@link Register} gives values
 */
public record ClaimLine(
    ClaimRow row,
    String hash,
    ToldClaim told,
    List<String> sources,
    double doubt,
    boolean reviewed,
    int[][] values) {
  public ClaimLine {
    sources = List.copyOf(sources);
  }

  public String key() {
    return row.key();
  }

  /** The numbers of its values. */
  public int[] of(Choice choice) {
    return values[choice.ordinal()];
  }

  ClaimLine with(Register register) {
    return new ClaimLine(row, hash, told, sources, doubt, reviewed, register.numbers(this));
  }

  ClaimLine in(String occurrence) {
    if (occurrence.equals(row.occurrence())) {
      return this;
    }
    ClaimRow moved =
        new ClaimRow(
            row.key(),
            row.document(),
            occurrence,
            row.standing(),
            row.type(),
            row.label(),
            row.trigger(),
            row.content(),
            row.actor(),
            row.recipient(),
            row.when(),
            row.where(),
            row.figures(),
            row.chain(),
            row.voice(),
            row.stance(),
            row.review());
    return new ClaimLine(moved, hash, told, sources, doubt, reviewed, values);
  }
}
