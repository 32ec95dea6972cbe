package org.trialway.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;

/// One resource of a record.
///
/// @param name how facts and notes refer to it: `Observation/abc`, or its place in the Bundle when it has no id
/// @param fullUrl the address its Bundle gives it, may be empty
/// @param profiles the last parts of the addresses of the profiles it claims, in lower case
record RecordEntry(String name, String fullUrl, DomainResource resource, List<String> profiles) {

    /// The first ballots of mCODE wrote PrimaryCancerCondition.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    RecordEntry(String name, String fullUrl, DomainResource resource) {
        this(
                name,
                fullUrl,
                resource,
                resource.getMeta().getProfile().stream()
                        .map(CanonicalType::getValue)
                        .filter(Objects::nonNull)
                        .map(RecordEntry::lastPart)
                        .toList());
    }

    private static String lastPart(String address) {
        int version = address.indexOf('|');
        String bare = version < 0 ? address : address.substring(0, version);
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        return BETWEEN_WORDS.matcher(last).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /// Whether it claims a profile whose address ends so; version, publisher and case do not matter.
    boolean hasProfile(String ending) {
        return profiles.stream().anyMatch(profile -> profile.endsWith(ending));
    }

    /// Says nothing of what it holds.
    @Override
    public String toString() {
        return name;
    }
}
