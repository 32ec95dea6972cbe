package org.trialway.web;

import io.javalin.config.RoutesConfig;

/// The first page and the page that says what Trialway is and is not.
final class HomePages {

    private final Pages pages;

    HomePages(Pages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", page -> pages.show(page, "home", "Find a trial to ask about", NOTHING));
        routes.get("/about", page -> pages.show(page, "about", "How Trialway works", NOTHING));
    }

    private static final String NOTHING = "";
}
