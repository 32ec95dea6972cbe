package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The ways a person takes through the pages, in a real browser, by click and by key.
@Timeout(120)
@EnabledIf(value = "org.trialway.web.Chromium#isHere", disabledReason = Chromium.MISSING)
class WalksTest {

    @TempDir
    private static Path folder;

    private static ShownPages pages;

    @BeforeAll
    static void start() {
        pages = ShownPages.in(folder);
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aPersonFindsAStudyFromTheFirstPage() {
        try (var context = Look.PHONE.opened(pages.browser())) {
            var page = context.newPage();
            page.navigate(pages.address("/"));
            page.getByLabel("Search by words").fill("pembrolizumab surgery mesothelioma");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?*");
            assertThat(page.locator("h1").innerText()).isEqualTo("Search studies");

            page.getByText("Pembrolizumab with chemotherapy before surgery").click();
            assertThat(page.url()).isEqualTo(pages.address("/study/" + ServedStudies.OPEN));
            assertThat(page.locator("main").innerText())
                    .contains("open, as of 2026-11-24", "Who may take part", "Platelets", "Liverpool");
        }
    }

    @Test
    void aPersonTellsAboutThemselvesAndReadsWhy() {
        try (var context = Look.DESKTOP.opened(pages.browser())) {
            var page = context.newPage();
            page.navigate(pages.address("/"));
            page.getByText("Fill in one form").click();
            pages.tellAboutOneself(page);
            assertThat(page.url()).isEqualTo(pages.address("/matches"));

            page.locator("a[href='/matches/" + ServedStudies.OPEN + "']").click();
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Likely not: confirm on the report",
                            "Met, by what you told us",
                            "67 years old",
                            "the report decides",
                            "Find the report and read what it says",
                            "platelets 88");

            page.navigate(pages.address("/you"));
            assertThat(page.getByLabel("How old are you").inputValue()).isEqualTo("67");
            page.getByText("Forget my answers now").click();
            assertThat(page.url()).isEqualTo(pages.address("/"));
            page.navigate(pages.address("/matches"));
            assertThat(page.url()).isEqualTo(pages.address("/you"));
        }
    }

    @Test
    void theKeyboardSkipsToThePageFirst() {
        try (var context = Look.DESKTOP.examined(pages.browser())) {
            var page = context.newPage();
            page.navigate(pages.address("/search?q=mesothelioma"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("Skip to the page");
            assertThat((boolean) page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                    .as("it can be seen")
                    .isTrue();

            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }

    @Test
    void theKeyboardGoesThroughTheFormInReadingOrderWithVisibleFocus() {
        try (var context = Look.DESKTOP.examined(pages.browser())) {
            var page = context.newPage();
            page.navigate(pages.address("/you#main"));
            page.waitForFunction("document.activeElement.tagName === 'MAIN'"); // it is focused after the page is there
            var reached = new ArrayList<String>();
            String name = "";
            while (!name.equals("BUTTON")) {
                page.keyboard().press("Tab");
                name = (String) page.evaluate("document.activeElement.name || document.activeElement.tagName");
                if (!reached.contains(name)) {
                    reached.add(name);
                }
                assertThat((boolean) page.evaluate(FOCUS_IS_SEEN)).as(name).isTrue();
                assertThat(reached).hasSizeLessThan(60);
            }
            var expected = (List<?>) page.evaluate(
                    "[...new Set([...document.querySelectorAll('main a[href], main [name]:not([type=hidden]), main button')]"
                            + ".map(e => e.name || e.tagName))]");

            assertThat(reached).isEqualTo(expected);
        }
    }

    private static final String FOCUS_IS_SEEN = """
            (() => {
                const style = getComputedStyle(document.activeElement);
                const box = document.activeElement.getBoundingClientRect();
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && box.bottom > 0 && box.top < innerHeight;
            })()
            """;

    @Test
    void problemsAreReadFirstAndLeadToTheirFields() {
        try (var context = Look.PHONE.examined(pages.browser())) {
            var page = context.newPage();
            pages.sendWithProblems(page);

            assertThat(page.title()).startsWith("Please look again");
            assertThat(page.evaluate("document.activeElement.getAttribute('role')"))
                    .as("what has the focus when the page opens")
                    .isEqualTo("alert");
            var links = page.locator("[role=alert] a");
            assertThat(links.count()).isEqualTo(4);
            for (int i = 0; i < links.count(); i++) {
                String field = links.nth(i).getAttribute("href").substring(1);
                links.nth(i).click();
                assertThat(page.evaluate("document.activeElement.name")).isEqualTo(field);
                assertThat(page.locator("#" + field).getAttribute("aria-invalid"))
                        .isEqualTo("true");
                assertThat((boolean) page.evaluate("document.activeElement.getAttribute('aria-describedby').split(' ')"
                                + ".some(id => id.endsWith('-problem') && document.getElementById(id))"))
                        .as(field + " is described by its problem")
                        .isTrue();
            }
        }
    }
}
