package org.araxes.notation;

import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 value and its EDTF form in one: the second is written only where it is not what one
 * expects of the first.
 */
record TimeNotation(@Nullable String value, @Nullable String edtf) {

  static String value(@Nullable String value, @Nullable String edtf) {
    String expected = expected(value);
    boolean ordinary = edtf == null ? expected == null : edtf.equals(expected);
    return Cursor.atom(value) + (ordinary ? "" : " edtf " + Cursor.atom(edtf));
  }

  static TimeNotation read(Cursor cursor) {
    String value = cursor.atomOrDash();
    return new TimeNotation(value, cursor.take("edtf ") ? cursor.atomOrDash() : expected(value));
  }

  /** A calendar date is the same in both. */
  private static @Nullable String expected(@Nullable String value) {
    boolean date =
        value != null
            && !value.isEmpty()
            && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')
            && value.charAt(0) != '-';
    return date ? value : null;
  }
}
