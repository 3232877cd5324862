package org.araxes.formats.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One thing the child says.
 *
 * @param page from 1; 0 where there are no pages
 * @param words what is said, after the kind
 */
public record Frame(Kind kind, int page, String words) {
  /** No frame is longer, so that a child gone mad cannot fill the parent. */
  private static final int LONGEST = 8_000_000;

  /** What a frame says. */
  public enum Kind {
    /** A document begins; the words are its path inside the file, empty for the file itself. */
    DOCUMENT,
    /** What the file states: a name, a tab, a value. */
    STATED,
    /** A paragraph, whose lines end as they end on the page. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** What stands above or below the text of every page. */
    MARGIN,
    /** A quoted paragraph. */
    QUOTE,
    /** What the user should know. */
    NOTE,
    /** A document ends. */
    END,
    /** The document breaks off here: it is damaged. */
    BROKEN,
    /** The file is refused, whatever was said before. */
    REFUSED,
    /** Nothing more is said of this file. */
    DONE
  }

  public void write(DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeByte(kind.ordinal());
    out.writeInt(page);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * @throws IOException when the child is gone, or talks nonsense
   */
  public static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    int page = in.readInt();
    int length = in.readInt();
    if (kind >= Kind.values().length || page < 0 || length < 0 || length > LONGEST) {
      throw new IOException("the child process talks nonsense");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new java.io.EOFException();
    }
    return new Frame(Kind.values()[kind], page, new String(bytes, StandardCharsets.UTF_8));
  }
}
