package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/// The form about oneself, and forgetting what it held.
final class PatientPages {

    private final Pages pages;
    private final Supplier<LocalDate> today;

    PatientPages(Pages pages, Supplier<LocalDate> today) {
        this.pages = pages;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/you", page -> show(page, Visit.answers(page), Map.of()));
        routes.post("/you", this::take);
        routes.post("/forget", page -> {
            Visit.forget(page);
            page.redirect("/", HttpStatus.SEE_OTHER);
        });
    }

    private void take(Context page) {
        var form = PatientForm.of(page::formParam);
        var reading = FormReading.of(form, today.get());
        if (!reading.problems().isEmpty()) {
            page.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(page, form, reading.problems());
            return;
        }
        Visit.keep(page, form, reading.patient());
        // The answers stay in the visit, so that neither the address nor a reload carries them.
        page.redirect("/matches", HttpStatus.SEE_OTHER);
    }

    private void show(Context page, PatientForm form, Map<FormField, String> problems) {
        pages.show(
                page,
                "you",
                problems.isEmpty() ? "About you" : "Please look again – About you",
                YouPage.of(form, problems));
    }
}
