package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.araxes.model.Span;

/** A document with what is marked in it, without the text. */
public record DocumentSheet(
    @JsonUnwrapped DocumentRow row,
    List<BlockShown> blocks,
    List<Span> paragraphs,
    List<Mark> marks,
    boolean languageRead) {}
