package org.trialway.evidence;

import org.trialway.knowledge.Source;
import org.trialway.text.PartialDate;

/// How sure a figure is: where the true value lies, at a level that is most often 95 percent and sometimes 70, 80 or
/// 96.6, and must be said.
///
/// @param high a number, or `not reached`
/// @param source where the bounds were read, which may be elsewhere than the figure itself
public record Interval(String low, String high, String level, Source source) {

    /// No interval was found.
    public static final Interval NONE =
            new Interval("", "", "", new Source(Source.Kind.MEMORY, "no interval was found", PartialDate.UNKNOWN));

    private static final String OPEN = "not reached";

    public Interval {
        if (!low.isEmpty()) {
            double from = Double.parseDouble(low);
            boolean ordered = high.equals(OPEN) || Double.parseDouble(high) >= from;
            double percent = Double.parseDouble(level);
            if (!ordered || percent <= 0 || percent >= 100) {
                throw new IllegalArgumentException(
                        "%s to %s at %s %%: an interval needs its bounds in order and a level below 100"
                                .formatted(low, high, level));
            }
        }
    }

    /// Whether there is one and its source may be shown.
    public boolean isShown() {
        return !low.isEmpty() && source.isShown();
    }

    /// Whether the upper bound was not reached when the study was reported.
    public boolean isOpen() {
        return high.equals(OPEN);
    }

    /// `16.8 to 21.5`
    public String words() {
        return low + " to " + high;
    }
}
