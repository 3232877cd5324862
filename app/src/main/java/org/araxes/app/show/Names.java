package org.araxes.app.show;

import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;

/** Names of what is known by a key. */
final class Names {
  private Names() {}

  /** The name of a place; its key when no claim is there. */
  static String place(Ledger ledger, String key) {
    String name = ledger.places().get(key);
    return name == null ? key : name;
  }

  static String document(ClaimLine claim) {
    return claim.row().document().title();
  }
}
