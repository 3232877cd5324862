/**
 * Decides who, where, when and how many the mentions are, each in the frame of the attribution that
 * holds it; pronouns and name variants included.
 */
@NullMarked
package org.araxes.ground;

import org.jspecify.annotations.NullMarked;
