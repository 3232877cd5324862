/**
 * An archive as it is read by people: its claims, occurrences, actors and documents as rows that
 * can be filtered and counted without asking the archive again. Start at {@link
 * org.araxes.app.ledger.Bookkeeper}, which keeps a {@link org.araxes.app.ledger.Ledger} up to date;
 * a ledger itself never changes.
 */
@NullMarked
package org.araxes.app.ledger;

import org.jspecify.annotations.NullMarked;
