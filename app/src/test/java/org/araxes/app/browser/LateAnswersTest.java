package org.araxes.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import org.araxes.app.serve.InventedReadings;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is faster than the server: answers come when he has gone on. */
class LateAnswersTest extends BrowserTest<Archive> {
  private static final int DOCUMENTS = 12;
  private static final String LATE = "q=accused";
  private final List<Route> held = new ArrayList<>();
  private Locator search;
  private Locator choices;

  @Override
  Archive filled() {
    Archive invented = new MemoryArchive();
    for (int i = 0; i < DOCUMENTS; i++) {
      invented.add(InventedReadings.of(i, 4), "invented");
    }
    return invented;
  }

  @BeforeEach
  void openDialog() {
    held.clear();
    site.open(page, "/review");
    page.getByTestId("correct-actor").waitFor();
    page.keyboard().press("m");
    search = page.locator("dialog").getByLabel("Search the record");
    choices = page.locator(".same-choice");
  }

  /** Finds something, asks for something else, and is on the first that was found by then. */
  private String choiceWhileAsking() {
    Response found =
        page.waitForResponse(
            answer -> answer.url().contains("q=shelled"), () -> search.fill("shelled"));
    assertThat(found.text()).contains("key");
    Site.settle(page);
    assertThat(choices.nth(1)).isVisible();
    page.route(url -> url.contains("/api/occurrences") && url.contains(LATE), held::add);
    search.fill("accused");
    page.waitForCondition(() -> !held.isEmpty());
    page.keyboard().press("Tab");
    assertThat(choices.first()).isFocused();
    return found.text();
  }

  @Test
  void whatHasTheFocusKeepsItWhereverItStandsInTheNewList() {
    String before = choiceWhileAsking();
    String chosen = choices.first().innerText();
    Object turned =
        page.evaluate(
            "text => { const page = JSON.parse(text); page.items.reverse();"
                + " return JSON.stringify(page) }",
            before);
    held.get(0)
        .fulfill(
            new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(turned.toString()));
    assertThat(choices.last())
        .hasText(chosen, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    assertThat(choices.last()).isFocused();
  }

  @Test
  void whatIsNotFoundAnyMoreLeavesTheFocusToTheSearch() {
    choiceWhileAsking();
    String chosen = choices.first().innerText();
    held.get(0).resume();
    assertThat(choices.first()).not().hasText(chosen);
    assertThat(search).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog")).isVisible();
    page.keyboard().press("Tab");
    assertThat(choices.first()).isFocused();
    assertThat(archive.decisions()).isEmpty();
  }
}
