package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.registry.PretendRegistry.Misbehaviour;
import org.trialway.registry.RegistryClient.TokenExpiredException;
import org.trialway.registry.SyncState.Run;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// Every answer a registry may give, over real sockets.
class RegistryClientTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PageQuery ALL = PageQuery.records(Scope.ALL, PartialDate.UNKNOWN);
    private static final ClientLimits SMALL =
            new ClientLimits(2, 1 << 16, Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final PretendPacing pacing = new PretendPacing(TODAY);
    private final List<String> waits = new ArrayList<>();
    private final List<Duration> announced = new ArrayList<>();
    private final SyncListener listener = new SyncListener() {
        @Override
        public void progress(Run run) {}

        @Override
        public void rejected(RejectedRecord rejected) {}

        @Override
        public void waiting(Duration time, String why) {
            waits.add(why);
            announced.add(time);
        }
    };
    private final CountDownLatch ended = new CountDownLatch(1);
    private PretendRegistry registry;
    private RegistryClient client;

    @BeforeEach
    void start() throws IOException {
        registry = new PretendRegistry(pacing);
        for (int i = 1; i <= 5; i++) {
            registry.hold(Records.bare("NCT0000000" + i), TODAY);
        }
        client = client(SMALL);
    }

    @AfterEach
    void stop() {
        ended.countDown();
        client.close();
        registry.close();
    }

    @Test
    void readsPageAfterPageAndTheTotalFromTheFirst() throws Exception {
        RegistryPage first = page("");
        RegistryPage second = page(first.nextToken());
        RegistryPage third = page(second.nextToken());

        assertThat(first.ids()).containsExactly(new NctId("NCT00000001"), new NctId("NCT00000002"));
        assertThat(first.total()).isEqualTo(5);
        assertThat(second.total()).isEqualTo(-1);
        assertThat(third.ids()).containsExactly(new NctId("NCT00000005"));
        assertThat(third.nextToken()).isEmpty();
    }

    @Test
    void asksForAScopeItsChangesAndIdsInTheApisOwnWords() throws Exception {
        Scope scope = new Scope("lung & pleura", "PD-1 OR \"CTLA 4\"");
        client.page(PageQuery.records(scope, PartialDate.of(TODAY.minusDays(3))), "", listener);
        client.page(PageQuery.ids(Scope.ALL), "", listener);
        client.page(PageQuery.among(Scope.ALL, List.of(new NctId("NCT00000004"))), "", listener);

        assertThat(registry.requests().getFirst().parameters())
                .containsEntry("query.cond", "lung & pleura")
                .containsEntry("query.term", "PD-1 OR \"CTLA 4\"")
                .containsEntry("filter.advanced", "AREA[LastUpdatePostDate]RANGE[2026-11-21,MAX]")
                .containsEntry("pageSize", "2")
                .containsEntry("countTotal", "true");
        assertThat(registry.requests().get(1).parameters()).containsEntry("fields", "NCTId");
        assertThat(registry.requests().get(2).parameters()).containsEntry("filter.ids", "NCT00000004");
    }

    @Test
    void asksAtMostOnceASecond() throws Exception {
        registry.next((exchange, _) -> PretendRegistry.send(exchange, 503, "busy"));
        String token = page("").nextToken();
        page(page(token).nextToken());

        List<PretendRegistry.Request> requests = registry.requests();
        assertThat(requests).hasSize(4);
        for (int i = 1; i < requests.size(); i++) {
            assertThat(Duration.between(
                            requests.get(i - 1).at(), requests.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void neverAsksForMoreThanTheRegistrysGreatestPage() throws Exception {
        client = client(new ClientLimits(5000, 1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(5)));

        assertThat(page("").ids()).hasSize(5);
        assertThat(registry.requests().getFirst().get("pageSize")).isEqualTo("1000");
    }

    @Test
    void takesAPlainAnswerAsWellAsAPackedOne() throws Exception {
        registry.next((exchange, body) -> plain(exchange, 200, body.getBytes(UTF_8)));

        assertThat(page("").ids()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void asksAgainWhenTheRegistryIsBusy(int status) throws Exception {
        registry.next((exchange, _) -> PretendRegistry.send(exchange, status, "busy"));
        registry.next((exchange, _) -> PretendRegistry.send(exchange, status, ""));

        assertThat(page("").ids()).hasSize(2);
        assertThat(waits).containsExactly("status " + status, "status " + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "120 | 120",
                "Tue, 24 Nov 2026 12:01:40 GMT | 100",
                "Tue, 24 Nov 2026 11:00:00 GMT | 0",
                "soon | 0"
            })
    void waitsAsLongAsTheRegistryAsks(String retryAfter, long seconds) throws Exception {
        registry.next((exchange, _) -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            PretendRegistry.send(exchange, 429, "slow down");
        });

        page("");

        Duration longest = pacing.pauses().stream().max(Duration::compareTo).orElseThrow();
        assertThat(longest).isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(Math.max(seconds, 1)));
    }

    @Test
    void doesNotWaitForHours() {
        registry.next((exchange, _) -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            PretendRegistry.send(exchange, 503, "closed for today");
        });

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(""))
                .withMessage("localhost asks to come back in 1441 minutes (status 503)");
    }

    @Test
    void waitsTwiceAsLongEachTimeAndThenGivesUp() throws Exception {
        String token = page("").nextToken();
        for (int i = 0; i < 6; i++) {
            registry.next((exchange, _) -> PretendRegistry.send(exchange, 503, "busy"));
        }

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(token))
                .withMessage("localhost did not answer as it should in 6 tries; the last time: status 503");
        assertThat(waits).hasSize(5);
        // Besides these the clock moved only for the pace of one request a second.
        assertThat(announced).hasSize(5).satisfies(all -> {
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i)).isBetween(Duration.ofMillis(500L << i), Duration.ofMillis(1000L << i));
            }
        });
    }

    static Misbehaviour[] brokenAnswers() {
        return new Misbehaviour[] {
            (exchange, _) -> plain(exchange, 200, "<html><body>Please log in</body></html>".getBytes(UTF_8)),
            (exchange, body) ->
                    plain(exchange, 200, body.substring(0, body.length() / 2).getBytes(UTF_8)),
            (exchange, body) -> cutOff(exchange, body.getBytes(UTF_8)),
            (exchange, body) -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                byte[] packed = PretendRegistry.gzipped(body.getBytes(UTF_8));
                plain(exchange, 200, Arrays.copyOf(packed, packed.length - 10));
            },
            (exchange, _) -> plain(exchange, 200, new byte[0]),
            (exchange, _) -> plain(exchange, 200, "{\"message\": \"all is well\"}".getBytes(UTF_8)),
            (exchange, _) -> plain(exchange, 200, "[]".getBytes(UTF_8)),
        };
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void asksAgainWhenAnAnswerIsBroken(Misbehaviour broken) throws Exception {
        registry.next(broken);

        assertThat(page("").ids()).hasSize(2);
        assertThat(waits).hasSize(1);
    }

    @Test
    void asksAgainWhenTheConnectionClosesWithoutAnAnswer() throws Exception {
        registry.next((exchange, _) -> exchange.close());

        assertThat(page("").ids()).hasSize(2);
    }

    @Test
    void saysWhatCameInsteadOfAPage() {
        for (int i = 0; i < 6; i++) {
            registry.next((exchange, _) -> plain(exchange, 200, "<html>Please log in</html>".getBytes(UTF_8)));
        }

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(""))
                .withMessageStartingWith(
                        "localhost did not answer as it should in 6 tries; the last time: Found \"<html>");
    }

    @Test
    void oneBadRecordCostsNoOther() throws Exception {
        registry.next((exchange, _) -> PretendRegistry.send(
                exchange,
                200,
                "{\"studies\":[%s,%s,{\"x\":nope},%s]}"
                        .formatted(
                                Records.bare("NCT00000001"),
                                Records.with("NCT00000002", "", "\"hasResults\":\"maybe\""),
                                Records.bare("NCT00000003"))));

        RegistryPage page = page("");

        assertThat(page.ids()).containsExactly(new NctId("NCT00000001"), new NctId("NCT00000003"));
        assertThat(page.unreadable()).containsExactly(new NctId("NCT00000002"));
        assertThat(page.hasNumbers()).isFalse();
        assertThat(page.rejected())
                .extracting(RejectedRecord::where)
                .containsExactly("record 2 of a page", "record 3 of a page");
    }

    @Test
    void asksForASmallerPageWhenOneIsTooLong() throws Exception {
        client = client(new ClientLimits(4, 5000, Duration.ofSeconds(5), Duration.ofSeconds(5)));
        for (int i = 1; i <= 4; i++) {
            registry.hold(Records.with("NCT0000000" + i, "", "\"x\":\"" + "y".repeat(2000) + "\""), TODAY);
        }

        assertThat(page("").ids()).hasSize(2);
        assertThat(registry.requests())
                .extracting(request -> request.get("pageSize"))
                .containsExactly("4", "2");
    }

    @Test
    void endsWhenEvenOneRecordIsTooLong() {
        client = client(new ClientLimits(2, 2000, Duration.ofSeconds(5), Duration.ofSeconds(5)));
        registry.hold(
                Records.with(
                        "NCT00000001",
                        "",
                        "\"x\":\""
                                + new Random(1)
                                        .ints(9000, 'a', 'z')
                                        .mapToObj(Character::toString)
                                        .collect(java.util.stream.Collectors.joining())
                                + "\""),
                TODAY);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(""))
                .withMessageStartingWith("A page with one record is longer than");
    }

    @Test
    void anUnknownTokenIsNotAskedForAgain() {
        assertThatExceptionOfType(TokenExpiredException.class)
                .isThrownBy(() -> page("old"))
                .withMessageContaining("Unknown page token");
        assertThat(registry.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Invalid query | localhost refused the request: status 400 (Invalid query)",
                "403 | <html>Blocked</html> | localhost refused the request: status 403",
                "404 | '' | localhost refused the request: status 404"
            })
    void aRefusalIsNotAskedForAgain(int status, String text, String expected) {
        registry.next((exchange, _) -> PretendRegistry.send(exchange, status, text));

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(""))
                .withMessage(expected);
        assertThat(registry.requests()).hasSize(1);
    }

    @Test
    void anAnswerThatStopsHalfWayIsGivenUp() {
        client = client(new ClientLimits(2, 1 << 16, Duration.ofSeconds(5), Duration.ofMillis(200)));
        for (int i = 0; i < 6; i++) {
            registry.next((exchange, body) -> {
                exchange.sendResponseHeaders(200, body.length() + 100);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
                exchange.getResponseBody().flush();
                exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofSeconds(2).toNanos());
            });
        }

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> page(""))
                .withMessageEndingWith("the last time: no whole answer in time");
    }

    @Test
    void aDeadNetworkIsSaidSoon() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (RegistryClient lonely =
                new RegistryClient(URI.create("http://localhost:" + free + "/api/v2"), 10, pacing)) {
            assertThatExceptionOfType(RegistryException.class)
                    .isThrownBy(() -> lonely.page(ALL, "", listener))
                    .withMessage("localhost did not answer as it should in 3 tries; the last time: no connection to"
                            + " localhost");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "clinicaltrials.gov",
                "http:///x",
                "https://example.org?x=1",
                "https://me:secret@example.org"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistryClient(URI.create(address), 10, pacing))
                .withMessageContaining("is not the address of a registry");
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RegistryPage page(String token) throws InterruptedException, TokenExpiredException {
        return client.page(ALL, token, listener);
    }

    private RegistryClient client(ClientLimits limits) {
        return new RegistryClient(registry.address(), pacing, limits, new Random(7));
    }

    private static void plain(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /// Promises more bytes than it sends.
    private static void cutOff(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length + 100);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
    }
}
