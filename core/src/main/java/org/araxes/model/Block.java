package org.araxes.model;

/** A stretch of the page and its job. Boilerplate and bylines are never evidence. */
public record Block(Kind kind, Span span) {
  public enum Kind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    QUOTE,
    CAPTION,
    BOILERPLATE;

    /** Whether what stands here may hold claims. */
    public boolean isEvidence() {
      return this == BODY || this == QUOTE || this == CAPTION || this == HEADLINE;
    }
  }
}
