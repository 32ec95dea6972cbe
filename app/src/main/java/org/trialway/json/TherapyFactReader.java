package org.trialway.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads systemic treatments and procedures.
final class TherapyFactReader {

    private final FactSheet sheet;

    TherapyFactReader(FactSheet sheet) {
        this.sheet = sheet;
    }

    void therapy(JsonAt at) {
        at.object(Set.of("agents", "line", "route", "start", "end", "ongoing", "best", "outcome"));
        List<String> agents = at.required("agents", "a list of agents").items().stream()
                .map(agent -> agent.text().toLowerCase(Locale.ROOT))
                .toList();
        PartialDate end = at.date("end");
        boolean ongoing = at.field("ongoing").map(JsonAt::truth).orElse(!end.isKnown());
        if (ongoing && end.isKnown()) {
            throw at.expected("either an end or \"ongoing\": true");
        }
        sheet.add(new Fact.Therapy(
                agents,
                at.field("line").map(TherapyFactReader::line).orElse(0),
                at.text("route"),
                at.date("start"),
                end,
                ongoing,
                at.text("best"),
                at.text("outcome"),
                sheet.onOrAsOf(end, at)));
    }

    private static int line(JsonAt at) {
        String expected = "a whole number, 1 for the first line";
        int line = at.wholeNumber(expected);
        if (line < 1) {
            throw at.expected(expected);
        }
        return line;
    }

    void procedure(JsonAt at) {
        at.object(Set.of("name", "date"));
        PartialDate on = at.date("date");
        String name = at.required("name", "the name of the procedure").text();
        sheet.add(new Fact.Procedure(name, on, sheet.on(on, at)));
    }
}
