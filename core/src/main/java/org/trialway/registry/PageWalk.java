package org.trialway.registry;

import java.util.HashSet;
import java.util.Set;
import org.trialway.registry.RegistryClient.TokenExpiredException;
import org.trialway.registry.SyncState.Delivery;
import org.trialway.registry.SyncState.Run;
import org.trialway.registry.SyncState.Run.Kind;

/// Walks the pages of one run to the last, and stores each before it asks for the next.
final class PageWalk {

    private static final int RESTARTS = 2;

    /// A page may be empty and yet not be the last; many in a row are a registry gone round in circles.
    private static final int EMPTY_PAGES = 20;

    private final RegistryClient client;
    private final SyncState state;
    private final SyncListener listener;
    private final Scope scope;
    private final SyncTotals totals;
    private final Set<String> tokens = new HashSet<>();
    private int emptyPages;

    PageWalk(RegistryClient client, SyncState state, SyncListener listener, Scope scope, SyncTotals totals) {
        this.client = client;
        this.state = state;
        this.listener = listener;
        this.scope = scope;
        this.totals = totals;
    }

    /// The run after its last page.
    ///
    /// @param from an open run, at whatever page
    Run walk(Run from) throws InterruptedException {
        Run run = from;
        int restarts = 0;
        listener.progress(run);
        while (!run.hasAllPages()) {
            try {
                run = next(run);
            } catch (TokenExpiredException e) {
                if (restarts++ == RESTARTS) {
                    throw new RegistryException("The registry forgets its place in the list: " + e.getMessage(), e);
                }
                run = anew(run);
            }
            listener.progress(run);
        }
        return run;
    }

    private Run next(Run run) throws InterruptedException, TokenExpiredException {
        RegistryPage page = client.page(query(run), run.nextPage(), listener);
        checkThatItEnds(run, page);
        Run after = new Run(
                run.kind(),
                run.startedOn(),
                run.since(),
                run.pages() + 1,
                run.seen() + page.size(),
                run.pages() == 0 ? page.total() : run.total(),
                page.nextToken());
        boolean idsOnly = run.kind() == Kind.COMPARISON;
        Delivery delivery =
                idsOnly ? Delivery.ofIds(page.ids()) : Delivery.ofRecords(page.records(), page.unreadable());
        SnapshotStore.Tally tally =
                state.save(scope, after, delivery, client.pacing().today());
        if (!idsOnly) {
            totals.stored(tally);
            totals.rejected(page.rejected());
        }
        return after;
    }

    private PageQuery query(Run run) {
        return switch (run.kind()) {
            case COMPARISON -> PageQuery.ids(scope);
            case EVERYTHING, CHANGES -> PageQuery.records(scope, run.since());
        };
    }

    private void checkThatItEnds(Run run, RegistryPage page) {
        emptyPages = page.size() == 0 ? emptyPages + 1 : 0;
        tokens.add(run.nextPage());
        boolean isLast = page.nextToken().isEmpty();
        if (!isLast && (emptyPages > EMPTY_PAGES || tokens.contains(page.nextToken()))) {
            // The place reached leads nowhere, so the next sync must not go on from it.
            anew(run);
            throw new RegistryException(
                    "The registry's list does not end: after page %d it sends us where we have been. The next sync"
                                    .formatted(run.pages() + 1)
                            + " begins this list anew.",
                    null);
        }
    }

    private Run anew(Run run) {
        tokens.clear();
        Run first = Run.of(run.kind(), client.pacing().today(), run.since());
        state.open(scope, first);
        return first;
    }
}
