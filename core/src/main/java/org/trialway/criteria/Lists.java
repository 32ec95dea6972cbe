package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

/// Small list work that the records of this room share.
final class Lists {

    private Lists() {}

    static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
