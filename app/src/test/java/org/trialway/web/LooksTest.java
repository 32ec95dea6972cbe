package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How the pages look in a real browser: on a phone and a desktop, by day and by night, enlarged and on paper.
///
/// Leaves a picture of every page in `target/screenshots`.
@Timeout(120)
@EnabledIf(value = "org.trialway.web.Chromium#isHere", disabledReason = Chromium.MISSING)
class LooksTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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

    static List<Look> looks() {
        return List.of(Look.PHONE, Look.PHONE_DARK, Look.DESKTOP, Look.DESKTOP_DARK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everyPageIsAccessibleWholeAndLoadsNothingFromElsewhere(Look look) {
        var faults = new ArrayList<String>();
        try (var context = look.examined(pages.browser())) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                    faults.add(page.url() + ": " + message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(pages.address("/"))) {
                    faults.add(page.url() + " loads " + request.url());
                }
            });
            pages.tellAboutOneself(page);
            ShownPages.ADDRESSES.forEach((name, path) -> {
                page.navigate(pages.address(path));
                inspect(page, name, look, faults);
            });
            pages.sendWithProblems(page);
            inspect(page, "you-problems", look, faults);
            pages.sendRecord(page);
            inspect(page, "record-read", look, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void inspect(Page page, String name, Look look, List<String> faults) {
        String where = name + " (" + look.name() + "): ";
        if (page.locator("script, iframe, object, embed, [style], [onclick]").count() > 0) {
            faults.add(where + "has what the security policy forbids");
        }
        if (isWiderThanItsWindow(page)) {
            faults.add(where + "scrolls sideways");
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + look.name() + ".png"))
                .setFullPage(true));
        if (!look.equals(Look.PHONE_DARK)) { // its layout and its colours were each looked at already
            faults.addAll(barriers(page).map(fault -> where + fault).toList());
        }
    }

    /// What breaks the accessibility guidelines (WCAG 2.2 AA), as far as a machine can tell.
    private static Stream<String> barriers(Page page) {
        // In legacy mode axe stays within the page, which has no frames; that takes half the time.
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(violation -> violation.getNodes().stream()
                                .map(node -> violation.getId() + " at " + node.getTarget() + ": " + node.getHtml()));
    }

    private static boolean isWiderThanItsWindow(Page page) {
        return (boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    @Test
    void noPageScrollsSidewaysOnANarrowScreenOrWithLargeText() {
        var faults = new ArrayList<String>();
        for (int width : List.of(320, 390, 1280)) {
            try (var context = Look.PHONE.wide(width).examined(pages.browser())) {
                var page = context.newPage();
                pages.tellAboutOneself(page);
                ShownPages.ADDRESSES.forEach((name, path) -> {
                    page.navigate(pages.address(path));
                    if (width > 320) {
                        page.evaluate("document.documentElement.style.fontSize = '200%'");
                    }
                    if (isWiderThanItsWindow(page)) {
                        faults.add(name + " at " + width + " px: " + page.evaluate(WIDEST));
                    }
                });
            }
        }
        assertThat(faults).isEmpty();
    }

    /// The elements that reach beyond the window.
    private static final String WIDEST = """
            [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(e => e.tagName + '.' + e.className).slice(-5).join(' ')
            """;

    @Test
    void thePagesAreParsedAsTheyWereWritten() {
        try (var context = Look.DESKTOP.examined(pages.browser())) {
            var page = context.newPage();
            pages.tellAboutOneself(page);
            ShownPages.ADDRESSES.forEach((name, path) -> {
                String source = page.navigate(pages.address(path)).text();
                var parsed = (String) page.evaluate(MarkupOrder.OF_THE_PAGE);

                assertThat(parsed).as(name).isEqualTo(MarkupOrder.of(source));
                assertThat(page.locator("h1").count())
                        .as("headlines of " + name)
                        .isEqualTo(1);
                assertThat(page.title()).as(name).endsWith(" – Trialway");
                assertThat((List<?>) page.evaluate(DOUBLE_IDS))
                        .as("ids of " + name)
                        .isEmpty();
                assertThat((List<?>) page.evaluate(SKIPPED_LEVELS))
                        .as("headings of " + name)
                        .isEmpty();
            });
        }
    }

    private static final String DOUBLE_IDS = """
            [...document.querySelectorAll('[id]')].map(e => e.id)
                .filter((id, i, all) => id === '' || all.indexOf(id) !== i)
            """;

    /// Headings more than one level below the heading before them.
    private static final String SKIPPED_LEVELS = """
            [...document.querySelectorAll('h1, h2, h3, h4')]
                .filter((h, i, all) => i > 0 && h.tagName[1] > +all[i - 1].tagName[1] + 1).map(h => h.innerText)
            """;

    @Test
    void onPaperThereIsInkOnWhiteAndEveryPlace() {
        try (var context = Look.DESKTOP_DARK.examined(pages.browser())) {
            var page = context.newPage();
            pages.tellAboutOneself(page);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
            for (String name : List.of("study", "matches", "why")) {
                page.navigate(pages.address(ShownPages.ADDRESSES.get(name)));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-print.png"))
                        .setFullPage(true));

                assertThat(page.locator("nav").isVisible()).isFalse();
                assertThat(page.locator("form, .button").all()).noneMatch(found -> found.isVisible());
                assertThat((List<?>) page.evaluate(PALE_ON_PAPER)).as(name).isEmpty();
                assertThat(page.locator("main").innerText()).contains("ClinicalTrials.gov");
            }
            page.navigate(pages.address(ShownPages.ADDRESSES.get("study")));
            assertThat(page.getByText("Aberdeen").isVisible()).isTrue();
        }
    }

    /// Elements with text of their own whose colours are a screen's at night.
    private static final String PALE_ON_PAPER = """
            (() => {
                const light = rgb => rgb.match(/[\\d.]+/g).slice(0, 3).reduce((sum, c) => sum + +c, 0) / 3;
                return [...document.querySelectorAll('body *')]
                    .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                    .filter(e => {
                        const style = getComputedStyle(e);
                        const isFilled = !style.backgroundColor.endsWith(', 0)');
                        return light(style.color) > 140 || isFilled && light(style.backgroundColor) < 200;
                    })
                    .map(e => e.tagName + '.' + e.className);
            })()
            """;
}
