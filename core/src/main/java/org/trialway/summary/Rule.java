package org.trialway.summary;

import org.jspecify.annotations.Nullable;

/// One family of criteria and what they come to.
interface Rule {

    /// What the criterion comes to, or null when it is not of this family.
    @Nullable
    Judgement judge(Asked asked, Subject subject);
}
