package org.araxes.app.ledger;

import java.util.List;
import org.araxes.app.view.Move;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.compare.Finding;
import org.araxes.link.DayRange;
import org.araxes.link.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence with its claims.
 *
 * @param days of its closest time; null when it is undated
 * @param newest day on which it was last told, counted from 1970-01-01; null when not known
 * @param move who went from where to where; null when nobody did, or it is not known
 */
public record OccurrenceLine(
    OccurrenceRow row,
    Occurrence occurrence,
    List<ClaimLine> claims,
    List<Finding> findings,
    @Nullable DayRange days,
    @Nullable Long newest,
    @Nullable Move move) {
  public OccurrenceLine {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  public String key() {
    return row.key();
  }
}
