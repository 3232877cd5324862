package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void nothingSteersTheTerminal() {
    assertThat(Printable.line("a\u001b[2Jb\u0007\u202ec\u0000"))
        .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFD");
    assertThat(Printable.line("lone \ud83d surrogate")).isEqualTo("lone \uFFFD surrogate");
  }

  @Test
  void linesBecomeOne() {
    assertThat(Printable.line(" one\n\n two\tthree\r\n")).isEqualTo("one two three");
  }

  @Test
  void joinedEmojiStayWhole() {
    assertThat(Printable.line("👩‍🚀")).isEqualTo("👩‍🚀");
  }

  @Test
  void cellsAreAsWideAsTheyLook() {
    assertThat(Printable.cell("héllo", 7)).isEqualTo("héllo  ");
    assertThat(Printable.columns("e\u0301")).isEqualTo(1);
    assertThat(Printable.columns("東京")).isEqualTo(4);
    assertThat(Printable.cut("a long line", 7)).isEqualTo("a long…");
    assertThat(Printable.cut("東京都庁", 5)).isEqualTo("東京…");
  }
}
