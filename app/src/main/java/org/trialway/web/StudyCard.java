package org.trialway.web;

import java.time.LocalDate;
import java.util.Locale;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.Origin;
import org.trialway.study.Standing;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;

/// A study in a list.
///
/// @param standing whether it takes people, in words
/// @param standingClass the same for the style sheet
/// @param phase e.g. "Phase 1/2", may be empty
/// @param about its conditions and number of places in one line, may be empty
public record StudyCard(
        String id,
        String title,
        String standing,
        String standingClass,
        String phase,
        String about,
        boolean isRestated) {

    private static final int CONDITIONS_SHOWN = 3;

    static StudyCard of(StoredStudy stored, LocalDate today) {
        Study study = stored.study();
        Standing standing = Standing.of(study.status(), stored.copy(), today);
        return new StudyCard(
                study.id().value(),
                study.titles().brief(),
                standing.words(),
                cssClass(standing.kind()),
                StudyWords.phase(study.design().phases()),
                about(study),
                study.origin() == Origin.RESTATED);
    }

    static String cssClass(Standing.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String about(Study study) {
        var names = study.conditions();
        String shown = String.join(", ", names.subList(0, Math.min(CONDITIONS_SHOWN, names.size())));
        String more = names.size() > CONDITIONS_SHOWN ? " and " + (names.size() - CONDITIONS_SHOWN) + " more" : "";
        return shown + more;
    }
}
