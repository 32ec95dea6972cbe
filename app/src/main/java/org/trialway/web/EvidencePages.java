package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.trialway.evidence.Evidence;

/// What studies of mesothelioma have shown. Survival figures are sent only to those who ask for them; the address says
/// nothing of the person.
final class EvidencePages {

    private static final String ASKED = "show";

    private final Pages pages;

    EvidencePages(Pages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/evidence", this::evidence);
    }

    private void evidence(Context page) {
        var body = EvidencePage.of(Evidence.all(), asksForSurvival(page));
        pages.show(page, "evidence", "What studies have shown in mesothelioma", body);
    }

    static boolean asksForSurvival(Context page) {
        return ASKED.equals(page.queryParam("survival"));
    }
}
