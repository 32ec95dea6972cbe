package org.trialway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Makes the picture that the README shows, when asked: `-Dtrialway.screenshot=true`.
@EnabledIfSystemProperty(
        named = "trialway.screenshot",
        matches = "true",
        disabledReason = "makes docs/screenshot.png only with -Dtrialway.screenshot=true")
@EnabledIf(value = "org.trialway.web.Chromium#isHere", disabledReason = Chromium.MISSING)
class ReadmePictureTest {

    private static final Path PICTURE = Path.of("../docs/screenshot.png");

    @Test
    void theReasonsForAStudyArePictured(@TempDir Path folder) throws Exception {
        try (var pages = ShownPages.in(folder);
                var context = Look.DESKTOP.opened(pages.browser())) {
            var page = context.newPage();
            pages.tellAboutOneself(page);
            page.navigate(pages.address("/matches/NCT02414269"));
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));

            assertThat(Files.size(PICTURE)).isGreaterThan(10_000);
        }
    }
}
