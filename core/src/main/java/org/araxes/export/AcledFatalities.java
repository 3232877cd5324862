package org.araxes.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Quantity;
import org.jspecify.annotations.Nullable;

/** One number of deaths: by default the lowest, with ACLED's figures for vague words. */
final class AcledFatalities {
  static final String KILLED = "killed";

  private final Map<String, BigDecimal> vague = new TreeMap<>();

  AcledFatalities(Codes codes) {
    codes
        .table("vague-numbers")
        .rows()
        .forEach(row -> vague.put(row.need("words"), new BigDecimal(row.need("figure"))));
  }

  /** Null when no source tells of deaths. */
  @Nullable BigDecimal of(Dated dated) {
    List<Figure> told = dated.occurrence().figures().get(KILLED);
    if (told == null) {
      return null;
    }
    List<Figure> plain = new ArrayList<>();
    told.forEach(figure -> plain.add(exact(figure)));
    return dated.rule().settle(plain).best();
  }

  /** "Dozens" is a figure; "dozens" in "three dozen" is none. */
  private Figure exact(Figure figure) {
    Quantity quantity = figure.quantity();
    String words = figure.claim().text().line(quantity.span()).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, BigDecimal> one : vague.entrySet()) {
      if (!Figure.isExact(quantity) && List.of(words.split(" ")).contains(one.getKey())) {
        Quantity coded =
            new Quantity(
                quantity.id(),
                quantity.span(),
                one.getValue(),
                one.getValue(),
                true,
                quantity.unit(),
                quantity.of());
        return new Figure(figure.claim(), coded, figure.voice());
      }
    }
    return figure;
  }
}
