package org.araxes.intake;

import org.araxes.rulebook.Rulebook;

/**
 * How texts and pages are laid out, dated and written, as the rules say that the user gave.
 *
 * @param layout lines beside the text, in any text
 * @param pages the same on pages of the web, in any language
 * @param names what the names of a page's parts say of their job
 * @param days how a day is written
 * @param languages the little words of the languages that are told apart
 */
record Conventions(
    Layout layout, Layout pages, PageNames.Table names, WrittenDay days, Language languages) {

  /** Asked for by those who have no rules at hand, and loaded then. */
  private static final class Standard {
    static final Conventions CONVENTIONS = of(Rulebook.standard());
  }

  static Conventions of(Rulebook rules) {
    Layout layout = Layout.of(rules.table("en/layout.tsv"));
    return new Conventions(
        layout,
        layout.and(Layout.of(rules.table("pages/lines.tsv"))),
        PageNames.Table.of(rules.table("pages/names.tsv")),
        WrittenDay.of(rules.table("pages/months.tsv")),
        Language.of(rules.table("languages.tsv")));
  }

  /** As the packed rules have them. */
  static Conventions standard() {
    return Standard.CONVENTIONS;
  }
}
