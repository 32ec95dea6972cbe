package org.trialway.study;

import org.trialway.text.PartialDate;

/// What the record says of its own progress, with its dates. Any date may be unknown.
///
/// @param whyStopped reason given for an early stop, may be empty
/// @param verified when the sponsor last vouched for the record
public record Status(
        RecruitmentStatus overall,
        String whyStopped,
        PartialDate verified,
        PartialDate start,
        PartialDate primaryCompletion,
        PartialDate completion,
        PartialDate firstPosted,
        PartialDate lastUpdatePosted) {

    /// The day the recorded status speaks of: verified, else last update posted, else first posted; may be unknown.
    public PartialDate recordedOn() {
        if (verified.isKnown()) {
            return verified;
        }
        return lastUpdatePosted.isKnown() ? lastUpdatePosted : firstPosted;
    }
}
