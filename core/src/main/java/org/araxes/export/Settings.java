package org.araxes.export;

import org.jspecify.annotations.Nullable;

/**
 * What the reader of an export may choose.
 *
 * @param figures how one figure is made of many; null for the format's own rule
 * @param undated what becomes of events without a day in formats that need one
 * @param mark whether tables begin with a byte-order mark
 * @param labels whether coded cells hold words instead of numbers where the format knows both
 * @param quotes whether words of the documents are copied where a position would do
 */
public record Settings(
    @Nullable FigureRule figures, Undated undated, boolean mark, boolean labels, boolean quotes) {
  public static final Settings USUAL = new Settings(null, Undated.LEFT_OUT, false, false, true);

  /** Events that the text gives no day, in formats that need one. */
  public enum Undated {
    LEFT_OUT,
    /** The day of publication stands for it, and the loss report says so. */
    PUBLISHED
  }

  public Settings with(@Nullable FigureRule rule) {
    return new Settings(rule, undated, mark, labels, quotes);
  }

  public Settings with(Undated choice) {
    return new Settings(figures, choice, mark, labels, quotes);
  }

  public Settings withMark() {
    return new Settings(figures, undated, true, labels, quotes);
  }

  public Settings withLabels() {
    return new Settings(figures, undated, mark, true, quotes);
  }

  public Settings withoutQuotes() {
    return new Settings(figures, undated, mark, labels, false);
  }

  /** The rule that was chosen, or the format's own. */
  FigureRule figures(FigureRule own) {
    return figures == null ? own : figures;
  }
}
