package org.araxes.model;

/** Words that stand for an actor. */
public record ActorMention(Span span, Form form) {
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
