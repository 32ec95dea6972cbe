package org.trialway.criteria;

import java.util.List;
import org.trialway.study.Copy;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.Status;

/// What matching and lists need of a study: its criteria as read, without its words.
public record Candidate(
        NctId id,
        String title,
        List<String> conditions,
        List<String> keywords,
        List<String> phases,
        Status status,
        Origin origin,
        Copy copy,
        Criteria criteria) {

    public Candidate {
        conditions = List.copyOf(conditions);
        keywords = List.copyOf(keywords);
        phases = List.copyOf(phases);
    }
}
