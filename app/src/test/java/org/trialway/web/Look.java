package org.trialway.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;

/// A size of window and a colour scheme in which pages are looked at.
record Look(String name, int width, int height, ColorScheme scheme) {

    static final Look PHONE = new Look("phone-light", 390, 844, ColorScheme.LIGHT);
    static final Look PHONE_DARK = new Look("phone-dark", 390, 844, ColorScheme.DARK);
    static final Look DESKTOP = new Look("desktop-light", 1280, 900, ColorScheme.LIGHT);
    static final Look DESKTOP_DARK = new Look("desktop-dark", 1280, 900, ColorScheme.DARK);

    private static final double PATIENCE_MILLIS = 15_000;

    Look wide(int pixels) {
        return new Look(name, pixels, height, scheme);
    }

    /// A browser of one visitor, with scripts off, as no page needs any.
    BrowserContext opened(Browser browser) {
        return opened(browser, false);
    }

    /// The same for a test that runs scripts of its own in the page.
    BrowserContext examined(Browser browser) {
        return opened(browser, true);
    }

    private BrowserContext opened(Browser browser, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }
}
