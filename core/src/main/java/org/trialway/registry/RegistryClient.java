package org.trialway.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.trialway.registry.PageReader.PageTooLongException;

/// Asks the registry (API v2) for pages of studies: at most one request a second, patient with a registry that is busy
/// or unreachable for a while, and no longer. For one thread.
public final class RegistryClient implements AutoCloseable {

    /// Where the registry is.
    public static final URI CLINICAL_TRIALS_GOV = URI.create("https://clinicaltrials.gov/api/v2");

    public static final int USUAL_PAGE = 500;

    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int TRIES = 6;
    /// A host that never answered is more likely wrong or cut off than busy.
    private static final int FIRST_TRIES = 3;

    /// The page asked for is known no more: the run must begin anew.
    static final class TokenExpiredException extends Exception {
        private static final long serialVersionUID = 1L;

        TokenExpiredException(String message) {
            super(message);
        }
    }

    private sealed interface Attempt {
        record Got(RegistryPage page) implements Attempt {}

        /// Worth another try.
        record Failed(String why, Duration atLeast) implements Attempt {}

        record TooLong() implements Attempt {}
    }

    private final URI base;
    private final Pacing pacing;
    private final ClientLimits limits;
    private final RegistryHttp http;
    private final Backoff backoff;
    private int pageSize;
    private Instant lastRequest = Instant.MIN;
    private boolean hasAnswered;

    /// A client of the registry, or of one that speaks as it does.
    ///
    /// @param base address up to and with the version, e.g. [#CLINICAL_TRIALS_GOV]
    /// @param pageSize records asked for at once, e.g. [#USUAL_PAGE]; the registry gives 1000 at most
    /// @throws IllegalArgumentException if `base` is no http or https address
    public RegistryClient(URI base, int pageSize, Pacing pacing) {
        this(base, pacing, ClientLimits.usual(pageSize), RandomGenerator.getDefault());
    }

    RegistryClient(URI base, Pacing pacing, ClientLimits limits, RandomGenerator random) {
        boolean isWeb = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        if (!isWeb || base.getHost() == null || base.getQuery() != null || base.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "\"%s\" is not the address of a registry. Expected e.g. %s".formatted(base, CLINICAL_TRIALS_GOV));
        }
        this.base = base;
        this.pacing = pacing;
        this.limits = limits;
        pageSize = Math.clamp(limits.pageSize(), 1, PageQuery.MAX_PAGE);
        http = RegistryHttp.of(limits.connect(), limits.wholeAnswer(), limits.longestPage());
        backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), random);
    }

    Pacing pacing() {
        return pacing;
    }

    /// A page, asked for as often as is reasonable.
    ///
    /// @param token of the page, or empty for the first
    /// @throws TokenExpiredException if the registry does not know the token
    /// @throws RegistryException if there is no page to be had; the message says why
    RegistryPage page(PageQuery query, String token, SyncListener listener)
            throws InterruptedException, TokenExpiredException {
        for (int failures = 0; ; ) {
            switch (attempt(query, token)) {
                case Attempt.Got got -> {
                    return got.page();
                }
                case Attempt.TooLong _ -> halvePage();
                case Attempt.Failed failed -> {
                    failures++;
                    waitFor(failed, failures, listener);
                }
            }
        }
    }

    private void halvePage() {
        if (pageSize == 1) {
            throw new RegistryException(
                    "A page with one record is longer than %d MB; the registry's answers are not as they should be."
                            .formatted(limits.longestPage() >> 20),
                    null);
        }
        pageSize /= 2;
    }

    private void waitFor(Attempt.Failed failed, int failures, SyncListener listener) throws InterruptedException {
        if (failures >= (hasAnswered ? TRIES : FIRST_TRIES)) {
            throw new RegistryException(
                    "%s did not answer as it should in %d tries; the last time: %s"
                            .formatted(base.getHost(), failures, failed.why()),
                    null);
        }
        Duration own = backoff.after(failures);
        Duration time = failed.atLeast().compareTo(own) > 0 ? failed.atLeast() : own;
        if (time.compareTo(LONGEST_WAIT) > 0) {
            throw new RegistryException(
                    "%s asks to come back in %d minutes (%s)"
                            .formatted(base.getHost(), time.toMinutes() + 1, failed.why()),
                    null);
        }
        listener.waiting(time, failed.why());
        pacing.pause(time);
    }

    private Attempt attempt(PageQuery query, String token) throws InterruptedException, TokenExpiredException {
        keepPace();
        try {
            RegistryHttp.Answer answer = http.get(query.at(base, pageSize, token));
            hasAnswered = true;
            return attempt(answer, token);
        } catch (PageTooLongException e) {
            return new Attempt.TooLong();
        } catch (IOException e) {
            return RegistryHttp.isTooLong(e)
                    ? new Attempt.TooLong()
                    : new Attempt.Failed(RegistryHttp.words(e, base.getHost()), Duration.ZERO);
        }
    }

    private Attempt attempt(RegistryHttp.Answer answer, String token) throws IOException, TokenExpiredException {
        int status = answer.status();
        if (status == 200) {
            return new Attempt.Got(PageReader.read(answer.content(), limits.longestPage()));
        }
        if (status == 408 || status == 429 || status >= 500) {
            Optional<Duration> asked = Backoff.asked(answer.header("Retry-After"), pacing.now());
            return new Attempt.Failed("status " + status, asked.orElse(Duration.ZERO));
        }
        if (status == 400 && !token.isEmpty()) {
            throw new TokenExpiredException(reason(answer));
        }
        throw new RegistryException(
                "%s refused the request: status %d%s".formatted(base.getHost(), status, reason(answer)), null);
    }

    /// What the registry says about a refusal, if it is short and plain.
    private static String reason(RegistryHttp.Answer answer) throws IOException {
        String text = new String(answer.content().readNBytes(200), StandardCharsets.UTF_8).strip();
        return text.isEmpty() || text.startsWith("<") ? "" : " (" + text + ")";
    }

    private void keepPace() throws InterruptedException {
        Instant now = pacing.now();
        Instant next = lastRequest.equals(Instant.MIN) ? now : lastRequest.plus(BETWEEN_REQUESTS);
        // A clock that was set back must not make us wait for it to catch up.
        if (next.isAfter(now) && !lastRequest.isAfter(now)) {
            pacing.pause(Duration.between(now, next));
        }
        lastRequest = pacing.now();
    }

    @Override
    public void close() {
        http.client().shutdownNow();
    }
}
