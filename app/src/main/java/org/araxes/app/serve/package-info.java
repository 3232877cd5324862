/**
 * The server behind {@code araxes serve}: a thin layer that makes questions to a ledger out of
 * requests, and JSON out of what it answers. {@code openapi.yaml} beside this package says what may
 * be asked; a test compares it with {@link org.araxes.app.serve.Routes}. It listens on loopback
 * alone, asks nobody else, and gives nothing of a document as HTML.
 */
@NullMarked
package org.araxes.app.serve;

import org.jspecify.annotations.NullMarked;
