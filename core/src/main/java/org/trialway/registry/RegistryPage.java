package org.trialway.registry;

import java.util.List;
import java.util.stream.Stream;
import org.trialway.study.NctId;

/// One page of the registry's list of studies.
///
/// @param records those that could be read
/// @param unreadable ids of the others, where their id could be found
/// @param rejected why they could not
/// @param total number of studies on all pages, or -1 when not told; it is told on the first page only
/// @param nextToken empty on the last page
record RegistryPage(
        List<RegistryRecord> records,
        List<NctId> unreadable,
        List<RejectedRecord> rejected,
        int total,
        String nextToken) {

    static final RegistryPage EMPTY = new RegistryPage(List.of(), List.of(), List.of(), -1, "");

    RegistryPage {
        records = List.copyOf(records);
        unreadable = List.copyOf(unreadable);
        rejected = List.copyOf(rejected);
    }

    List<NctId> ids() {
        return records.stream().map(record -> record.study().id()).toList();
    }

    /// Whether every record on the page is known by its number, also the bad ones.
    boolean hasNumbers() {
        return unreadable.size() == rejected.size();
    }

    /// The records of both; total and token are of the later page.
    RegistryPage plus(RegistryPage later) {
        return new RegistryPage(
                joined(records, later.records),
                joined(unreadable, later.unreadable),
                joined(rejected, later.rejected),
                later.total,
                later.nextToken);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// Records on the page, read or not.
    int size() {
        return records.size() + rejected.size();
    }
}
