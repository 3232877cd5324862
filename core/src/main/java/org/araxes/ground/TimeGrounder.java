package org.araxes.ground;

import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.TimeWords;
import org.araxes.model.TimeExpression;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Decides which times the words stand for. */
final class TimeGrounder {
  TimeGrounder(Rulebook rulebook) {}

  List<TimeExpression> ground(AttributedText attributed) {
    return attributed.marked().times().stream().map(TimeGrounder::time).toList();
  }

  private static TimeExpression time(TimeWords words) {
    @Nullable String value = words.raw().value();
    return new TimeExpression(
        words.span(),
        TimeExpression.Type.valueOf(words.raw().type()),
        value,
        null,
        value == null ? TimeExpression.Anchor.NONE : TimeExpression.Anchor.PUBLISHED);
  }
}
