package org.araxes.app.ledger;

import java.util.List;
import java.util.Map;
import org.araxes.app.view.ActorRow;
import org.araxes.app.view.RoleShown;

/**
 * An actor of many documents.
 *
 * @param names how many documents use a name
 * @param folded its names, folded, for looking it up
 * @param documents keys of the documents that tell of it
 */
public record ActorLine(
    ActorRow row,
    Map<String, Integer> names,
    List<RoleShown> roles,
    List<String> folded,
    List<String> documents) {
  public ActorLine {
    roles = List.copyOf(roles);
    folded = List.copyOf(folded);
    documents = List.copyOf(documents);
  }

  public String key() {
    return row.key();
  }
}
