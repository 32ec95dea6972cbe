package org.trialway.fhir;

import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;

/// One resource of a record.
///
/// @param name how facts and notes refer to it: `Observation/abc`, or its place in the Bundle when it has no id
/// @param fullUrl the address its Bundle gives it, may be empty
record RecordEntry(String name, String fullUrl, DomainResource resource) {

    /// Whether it claims a profile whose address ends so; version, publisher and case do not matter.
    boolean hasProfile(String ending) {
        return profiles().anyMatch(profile -> profile.endsWith(ending));
    }

    private Stream<String> profiles() {
        return resource.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .map(address -> address == null ? "" : address)
                .map(address -> address.replaceFirst("\\|.*$", "").replaceFirst("^.*/", ""))
                // The first ballots wrote PrimaryCancerCondition.
                .map(last -> last.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /// Says nothing of what it holds.
    @Override
    public String toString() {
        return name;
    }
}
