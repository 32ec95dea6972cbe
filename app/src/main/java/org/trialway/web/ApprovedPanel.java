package org.trialway.web;

import java.util.List;
import org.trialway.match.ApprovedOptions;
import org.trialway.web.TreatmentsPage.ApprovedView;

/// What the visitor could ask about without a study.
///
/// @param isKnownUntreated whether they told us that they had no treatment yet
public record ApprovedPanel(boolean isKnownUntreated, List<ApprovedView> treatments) {

    public ApprovedPanel {
        treatments = List.copyOf(treatments);
    }

    static ApprovedPanel of(ApprovedOptions options) {
        return new ApprovedPanel(
                options.isKnownUntreated(),
                options.treatments().stream()
                        .map(each -> ApprovedView.of(each.words(), each.approvals()))
                        .toList());
    }
}
