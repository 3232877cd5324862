package org.araxes.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which encoding bytes are in: what a page declares, and what they look like. */
final class Encoding {
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** So far into a page stands its declaration. */
  private static final int HEAD = 4096;

  /** So many bytes are enough to tell. */
  private static final int LOOKED_AT = 40_000;

  private static final int SURE = 40;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:charset\\s*=|<\\?xml[^>]{0,80}encoding\\s*=)\\s*[\"']?\\s*([a-z0-9_:.-]{2,30})");

  /** What pages call by a narrower name than they use, as browsers read them. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  /** What is guessed; the detector knows others, which texts are hardly ever in. */
  private static final Set<String> GUESSED =
      Set.of(
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-9",
          "KOI8-R",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "GB18030",
          "Big5");

  /** With fewer letters beyond ASCII than one in so many, counts of letters tell nothing. */
  private static final int SPARSE = 6;

  /** Where several fit alike, the first is taken. */
  private static final List<String> SIGHTED =
      List.of(
          "windows-1252",
          "windows-1254",
          "windows-1250",
          "ISO-8859-2",
          "windows-1251",
          "KOI8-R",
          "windows-1253",
          "x-MacRoman",
          "windows-31j",
          "gb18030",
          "IBM850");

  private Encoding() {}

  /** What a page says that it is in; null when it says nothing that is known. */
  static @Nullable Charset declared(byte[] page) {
    String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? named(declared.group(1)) : null;
  }

  /** The encoding that is meant by a name; null when there is none such. */
  static @Nullable Charset named(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    try {
      // A page that can be read as far as here is in no UTF-16.
      return small.startsWith("utf-16")
          ? StandardCharsets.UTF_8
          : Charset.forName(MEANT.getOrDefault(small, small));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** What bytes that are no UTF-8 look like. */
  static Charset guess(byte[] bytes) {
    byte[] start = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    return SPARSE * high(start) < letters(start) ? bySight(start) : byCounts(start);
  }

  /** The encoding in which a few names in a plain text look like names. */
  private static Charset bySight(byte[] bytes) {
    Charset best = WESTERN;
    int fewest = Integer.MAX_VALUE;
    for (String name : SIGHTED) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        int odd = odd(bytes, charset);
        best = odd < fewest ? charset : best;
        fewest = Math.min(odd, fewest);
      }
    }
    return best;
  }

  private static int odd(byte[] bytes, Charset charset) {
    return OddLetters.in(new String(bytes, charset));
  }

  private static Charset byCounts(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= SURE && GUESSED.contains(match.getName())) {
        Charset charset = named(match.getName());
        if (charset != null) {
          Charset sighted = bySight(bytes);
          return odd(bytes, charset) <= odd(bytes, sighted) ? charset : sighted;
        }
      }
    }
    return bySight(bytes);
  }

  private static int high(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static int letters(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 || Character.isLetter(b) ? 1 : 0;
    }
    return count;
  }
}
