/**
 * Makes what the page shows out of a ledger: sheets, counts, comparisons. No class here knows of
 * requests.
 */
@NullMarked
package org.araxes.app.show;

import org.jspecify.annotations.NullMarked;
