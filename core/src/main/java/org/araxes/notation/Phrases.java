package org.araxes.notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Party;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.model.Where;
import org.jspecify.annotations.Nullable;

/** Reads the values that stand in one line. */
final class Phrases {
  private final Quotes quotes;

  Phrases(Quotes quotes) {
    this.quotes = quotes;
  }

  /** The words of a source and the actor who it is. */
  record Source(List<Span> words, @Nullable String actor) {
    static final Source NONE = new Source(List.of(), null);
  }

  Source source(Cursor cursor) {
    List<Span> words = cursor.nextIs("=") ? List.of() : quotes.readList(cursor);
    return new Source(words, cursor.take("=") ? cursor.atom() : null);
  }

  /** Null, written as a dash, for what a source says that is no event of interest. */
  @Nullable EventType type(Cursor cursor) {
    String category = cursor.atomOrDash();
    if (category == null) {
      return null;
    }
    cursor.need("/");
    String mode = cursor.atomOrDash();
    cursor.need("/");
    String code = cursor.atomOrDash();
    List<String> contexts = cursor.take("+") ? cursor.list(cursor::atom) : List.of();
    return new EventType(category, mode, contexts, code);
  }

  Party party(Cursor cursor) {
    Span span = quotes.read(cursor);
    String actor = cursor.take("=") ? cursor.atom() : null;
    return new Party(span, actor, cursor.atEnd() ? null : cursor.atom());
  }

  Where where(Cursor cursor) {
    Span span = quotes.read(cursor);
    return new Where(span, cursor.take("=") ? cursor.atom() : null);
  }

  When when(Cursor cursor) {
    TimeNotation time = TimeNotation.read(cursor);
    if (time.value() == null) {
      throw cursor.error("a time has a value");
    }
    Span span = cursor.nextIs("\"") ? quotes.read(cursor) : null;
    return new When(time.value(), time.edtf(), span, cursor.term(TimeExpression.Anchor.class));
  }

  Factuality factuality(Cursor cursor) {
    var polarity = cursor.term(Factuality.Polarity.class);
    cursor.need(",");
    var certainty = cursor.term(Factuality.Certainty.class);
    cursor.need(",");
    return new Factuality(polarity, certainty, cursor.term(Factuality.Mode.class));
  }

  /** Ids between arrows; the words beside them are for the human eye. */
  List<String> chain(Cursor cursor) {
    List<String> ids = new ArrayList<>();
    do {
      ids.add(cursor.atom());
      if (cursor.nextIs("\"")) {
        quotes.read(cursor);
      }
    } while (cursor.take("<-"));
    return ids;
  }

  Affiliation affiliation(Cursor cursor) {
    String country = cursor.atomOrDash();
    String sector = cursor.atomOrDash();
    LocalDate from = null;
    LocalDate until = null;
    if (cursor.take("from ")) {
      from = date(cursor);
      cursor.need("until ");
      until = date(cursor);
    }
    String role = cursor.take("as ") ? cursor.rest() : null;
    return new Affiliation(country, sector, role, from, until);
  }

  private static @Nullable LocalDate date(Cursor cursor) {
    String date = cursor.atomOrDash();
    return date == null ? null : LocalDate.parse(date);
  }

  ActorMention mention(Cursor cursor) {
    ActorMention.Form form =
        cursor.nextIs("\"") ? ActorMention.Form.NAME : cursor.term(ActorMention.Form.class);
    return new ActorMention(quotes.read(cursor), form);
  }

  Quantity quantity(Cursor cursor) {
    String id = cursor.atom();
    Span span = quotes.read(cursor);
    boolean approximate = cursor.take("about ");
    String range = cursor.atom();
    int dots = range.indexOf("..");
    BigDecimal low = number(dots < 0 ? range : range.substring(0, dots));
    BigDecimal high = dots < 0 ? low : number(range.substring(dots + 2));
    boolean counted = !cursor.atEnd();
    String unit = counted ? cursor.atomOrDash() : null;
    if (counted) {
      cursor.need("/");
    }
    return new Quantity(
        id, span, low, high, approximate, unit, counted ? cursor.atomOrDash() : null);
  }

  private static @Nullable BigDecimal number(String digits) {
    return digits.isEmpty() ? null : new BigDecimal(digits);
  }

  TimeExpression time(Cursor cursor) {
    Span span = quotes.read(cursor);
    var type = cursor.term(TimeExpression.Type.class);
    TimeNotation time = TimeNotation.read(cursor);
    return new TimeExpression(
        span, type, time.value(), time.edtf(), cursor.term(TimeExpression.Anchor.class));
  }

  PlaceMention place(Cursor cursor) {
    Span span = quotes.read(cursor);
    var relation = cursor.term(PlaceMention.Relation.class);
    String part = cursor.atEnd() || cursor.nextIs("=") ? null : cursor.atom();
    return new PlaceMention(span, cursor.take("=") ? known(cursor) : null, relation, part);
  }

  private static Place known(Cursor cursor) {
    String id = cursor.atom();
    String country = cursor.atomOrDash();
    String feature = cursor.atom();
    double latitude = Double.parseDouble(cursor.atom());
    double longitude = Double.parseDouble(cursor.atom());
    double radius = Double.parseDouble(cursor.atom());
    return new Place(id, cursor.rest(), country, feature, latitude, longitude, radius);
  }
}
