/**
 * What the server answers, as values: the schemas of {@code openapi.yaml}, one record each. What is
 * not known is null here and left out of the JSON.
 */
@NullMarked
package org.araxes.app.view;

import org.jspecify.annotations.NullMarked;
