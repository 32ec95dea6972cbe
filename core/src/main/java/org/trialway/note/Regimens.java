package org.trialway.note;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Treatments that go by one name and are several agents (NCI Dictionary of Cancer Terms; names and parts are
/// facts).
final class Regimens {

    private static final Map<String, List<String>> AGENTS = Map.of(
            "folfirinox", List.of("fluorouracil", "leucovorin", "irinotecan", "oxaliplatin"),
            "folfox", List.of("fluorouracil", "leucovorin", "oxaliplatin"),
            "folfiri", List.of("fluorouracil", "leucovorin", "irinotecan"),
            "capox", List.of("capecitabine", "oxaliplatin"),
            "xelox", List.of("capecitabine", "oxaliplatin"),
            "chop", List.of("cyclophosphamide", "doxorubicin", "vincristine", "prednisone"),
            "r-chop", List.of("rituximab", "cyclophosphamide", "doxorubicin", "vincristine", "prednisone"),
            "abvd", List.of("doxorubicin", "bleomycin", "vinblastine", "dacarbazine"));

    private Regimens() {}

    /// The agents, or the name itself when it is no regimen.
    static List<String> agents(String printed, String concept) {
        List<String> agents = AGENTS.get(printed.toLowerCase(Locale.ROOT));
        return agents == null ? AGENTS.getOrDefault(concept, List.of(concept)) : agents;
    }
}
