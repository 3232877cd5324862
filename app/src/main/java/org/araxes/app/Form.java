package org.araxes.app;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which readings are printed. */
enum Form {
  /** One line a claim, for a look. */
  TABLE,
  /** Everything, in words: the notation of the gold texts. */
  NOTATION,
  /** Everything, for other programs. */
  JSONL;

  /** Reads a form as the user writes it. */
  static final class Named implements ITypeConverter<Form> {
    @Override
    public Form convert(String word) {
      for (Form form : values()) {
        if (form.toString().equals(word.toLowerCase(Locale.ROOT))) {
          return form;
        }
      }
      throw new TypeConversionException("'" + word + "' is none of: table, notation, jsonl");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
