/// The pages a person sees: search, a study, a form about oneself, and the explained matches.
///
/// From `store` and the core rooms; to browsers. Start at [WebServer].
/// No JavaScript, nothing loaded from elsewhere, no patient value in a URL or a log.
@NullMarked
package org.trialway.web;

import org.jspecify.annotations.NullMarked;
