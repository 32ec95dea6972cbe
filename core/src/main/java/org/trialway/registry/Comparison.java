package org.trialway.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialway.registry.RegistryClient.TokenExpiredException;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.registry.SyncState.Difference;
import org.trialway.registry.SyncState.Run;
import org.trialway.registry.SyncState.Run.Kind;
import org.trialway.study.NctId;

/// Settles where our copy of a scope and the registry's list of it differ.
///
/// A record that the list does not name may have vanished, or only left the scope, or been passed over while the list
/// shifted; so it is asked for by its id before it is called gone.
final class Comparison {

    private static final int AT_ONCE = 100;

    /// Missing records up to which the registry is believed whatever their share.
    private static final int FEW = 50;

    private final RegistryClient client;
    private final SyncState state;
    private final SyncListener listener;
    private final Scope scope;
    private final SyncTotals totals;

    Comparison(RegistryClient client, SyncState state, SyncListener listener, Scope scope, SyncTotals totals) {
        this.client = client;
        this.state = state;
        this.listener = listener;
        this.scope = scope;
        this.totals = totals;
    }

    /// Settles all differences.
    ///
    /// @param run one that has seen every id of the scope
    void settle(Run run) throws InterruptedException {
        Difference difference = state.difference(scope);
        checkThatTheListIsWhole(run, difference.unseen().size());
        for (List<NctId> batch : batches(difference.unseen())) {
            settleUnseen(run, batch);
        }
        // A run for everything has just asked for these; they are the ones that could not be read.
        if (run.kind() == Kind.COMPARISON) {
            for (List<NctId> batch : batches(difference.unheld())) {
                RegistryPage page = ask(scope, batch);
                save(run, Delivery.ofRecords(page.records(), page.unreadable()), page);
            }
        }
    }

    private void checkThatTheListIsWhole(Run run, int unseen) {
        if (unseen > FEW && unseen > run.seen()) {
            state.open(scope, Run.of(run.kind(), client.pacing().today(), run.since()));
            throw new RegistryException(
                    "The registry lists %d studies for %s and leaves out %d we have from it. That looks like a fault;"
                                    .formatted(run.seen(), scope.words(), unseen)
                            + " none was marked as gone.",
                    null);
        }
    }

    private void settleUnseen(Run run, List<NctId> batch) throws InterruptedException {
        RegistryPage inScope = ask(scope, batch);
        List<NctId> rest = without(batch, inScope);
        save(run, Delivery.ofRecords(inScope.records(), inScope.unreadable()), inScope);
        RegistryPage outside = scope.isAll() || rest.isEmpty() ? RegistryPage.EMPTY : ask(Scope.ALL, rest);
        // A bad record without a number may be any of those we miss.
        boolean isSure = inScope.hasNumbers() && outside.hasNumbers();
        List<NctId> gone = isSure ? without(rest, outside) : List.of();
        save(run, new Delivery(List.of(), outside.records(), outside.unreadable(), List.of(), gone), outside);
        totals.gone(gone.size());
    }

    private void save(Run run, Delivery delivery, RegistryPage page) {
        totals.stored(state.save(scope, run, delivery, client.pacing().today()));
        totals.rejected(page.rejected());
    }

    /// Those of the records that are of a scope, from as many pages as it takes.
    private RegistryPage ask(Scope of, List<NctId> ids) throws InterruptedException {
        PageQuery query = PageQuery.among(of, ids);
        RegistryPage all = RegistryPage.EMPTY;
        String token = "";
        for (int pages = 0; pages == 0 || !token.isEmpty(); pages++) {
            if (pages > ids.size()) {
                throw new RegistryException("The registry's answer to a list of studies does not end.", null);
            }
            RegistryPage page = page(query, token);
            all = all.plus(page);
            token = page.nextToken();
        }
        return all;
    }

    private RegistryPage page(PageQuery query, String token) throws InterruptedException {
        try {
            return client.page(query, token, listener);
        } catch (TokenExpiredException e) {
            throw new RegistryException("The registry forgets its place in a list: " + e.getMessage(), e);
        }
    }

    private static List<NctId> without(List<NctId> ids, RegistryPage page) {
        Set<NctId> found = new HashSet<>(page.ids());
        found.addAll(page.unreadable());
        return ids.stream().filter(id -> !found.contains(id)).toList();
    }

    private static List<List<NctId>> batches(List<NctId> ids) {
        List<List<NctId>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            batches.add(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return batches;
    }
}
