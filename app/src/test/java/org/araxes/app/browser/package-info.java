/** The page in a real browser, against a real server on loopback. */
@NullMarked
package org.araxes.app.browser;

import org.jspecify.annotations.NullMarked;
