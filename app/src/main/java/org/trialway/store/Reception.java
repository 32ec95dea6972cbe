package org.trialway.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.Scope;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.study.NctId;

/// Enters what a page of a sync brought into the sync's tables, after its records were saved.
///
/// @param today the day of receiving
record Reception(SyncTables tables, Scope scope, LocalDate today) {

    void of(Delivery delivery) throws SQLException {
        var members = numbers(delivery.members());
        var outside = numbers(delivery.outside());
        var unreadable = ids(delivery.unreadable());
        tables.received(members, today);
        tables.received(outside, today);
        tables.join(scope, members);
        tables.leave(scope, outside);
        tables.leave(scope, unreadable);
        tables.see(scope, Stream.of(members, unreadable, ids(delivery.listed())).flatMap(List::stream));
        tables.gone(ids(delivery.gone()), today);
    }

    private static List<Integer> numbers(List<RegistryRecord> records) {
        return records.stream()
                .map(record -> StudyNumber.of(record.study().id()))
                .toList();
    }

    private static List<Integer> ids(List<NctId> ids) {
        return ids.stream().map(StudyNumber::of).toList();
    }
}
