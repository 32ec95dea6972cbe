package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// A server that answers as the registry's API v2 describes: `GET /studies` with queries, filters, fields, page size
/// and page tokens. It can be told to misbehave, one request at a time.
public final class PretendRegistry implements AutoCloseable {

    /// Answers a request in place of the server.
    @FunctionalInterface
    public interface Misbehaviour {
        void answer(HttpExchange exchange, String goodBody) throws IOException;
    }

    /// A request as it came.
    record Request(Map<String, String> parameters, Instant at) {
        String get(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    private record Held(String json, LocalDate updated) {}

    private static final Set<String> KNOWN = Set.of(
            "format",
            "query.cond",
            "query.term",
            "filter.advanced",
            "filter.ids",
            "fields",
            "countTotal",
            "pageSize",
            "pageToken");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Pacing pacing;
    private final Map<String, Held> studies = new TreeMap<>();
    private final Map<String, Map.Entry<String, Integer>> tokens = new HashMap<>();
    private final Deque<Misbehaviour> misbehaviours = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private int given;

    public PretendRegistry(Pacing pacing) throws IOException {
        this.pacing = pacing;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v2/studies", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/v2");
    }

    /// Holds a study from now on, changed on a day.
    public synchronized void hold(String json, LocalDate updated) {
        studies.put(json.replaceAll("(?s).*?\"nctId\"\\s*:\\s*\"(NCT\\d{8})\".*", "$1"), new Held(json, updated));
    }

    public synchronized void drop(String nctId) {
        studies.remove(nctId);
    }

    /// Answers the next request that is not yet spoken for in this way.
    public synchronized void next(Misbehaviour misbehaviour) {
        misbehaviours.add(misbehaviour);
    }

    /// Answers the request after those spoken for as it should.
    public void nextGood() {
        next((exchange, body) -> send(exchange, 200, body));
    }

    /// Knows none of the page tokens given so far.
    public synchronized void forgetTokens() {
        tokens.clear();
    }

    synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
            String body;
            Misbehaviour misbehaviour;
            synchronized (this) {
                requests.add(new Request(parameters, pacing.now()));
                misbehaviour = misbehaviours.poll();
                body = page(parameters);
            }
            if (misbehaviour != null) {
                misbehaviour.answer(exchange, body);
            } else {
                send(exchange, body.startsWith("{") ? 200 : 400, body);
            }
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return parameters;
    }

    /// A page, or why there is none.
    private String page(Map<String, String> parameters) {
        if (!KNOWN.containsAll(parameters.keySet())) {
            return "Unknown parameter among " + parameters.keySet();
        }
        String asked = asked(parameters);
        int from = 0;
        if (parameters.containsKey("pageToken")) {
            Map.Entry<String, Integer> place = tokens.get(parameters.get("pageToken"));
            if (place == null || !place.getKey().equals(asked)) {
                return "Unknown page token";
            }
            from = place.getValue();
        }
        return page(parameters, asked, from);
    }

    private String page(Map<String, String> parameters, String asked, int from) {
        List<String> found = found(parameters);
        int size = Math.min(Integer.parseInt(parameters.getOrDefault("pageSize", "10")), 1000);
        int to = Math.min(from + size, found.size());
        String total = parameters.containsKey("pageToken") || !"true".equals(parameters.get("countTotal"))
                ? ""
                : "\"totalCount\":" + found.size() + ",";
        String next = "";
        if (to < found.size()) {
            String token = "token" + ++given;
            tokens.put(token, Map.entry(asked, to));
            next = ",\"nextPageToken\":\"" + token + "\"";
        }
        List<String> records = found.subList(Math.min(from, to), to);
        return "{" + total + "\"studies\":[" + String.join(",\n", records) + "]" + next + "}";
    }

    /// What must be the same for all pages.
    private static String asked(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !Set.of("countTotal", "pageSize", "pageToken").contains(each.getKey()))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private List<String> found(Map<String, String> parameters) {
        List<String> ids = parameters.containsKey("filter.ids")
                ? Arrays.asList(parameters.get("filter.ids").split("[|,]"))
                : List.copyOf(studies.keySet());
        LocalDate since = parameters.containsKey("filter.advanced")
                ? LocalDate.parse(parameters
                        .get("filter.advanced")
                        .replaceAll("AREA\\[LastUpdatePostDate]RANGE\\[(.*),MAX]", "$1"))
                : LocalDate.MIN;
        boolean idsOnly = "NCTId".equals(parameters.get("fields"));
        return studies.entrySet().stream()
                .filter(study -> ids.contains(study.getKey()))
                .filter(study -> !study.getValue().updated().isBefore(since))
                .filter(study -> names(study.getValue(), parameters.getOrDefault("query.cond", "")))
                .filter(study -> names(study.getValue(), parameters.getOrDefault("query.term", "")))
                .map(study -> idsOnly
                        ? Records.bare(study.getKey())
                        : study.getValue().json())
                .toList();
    }

    private static boolean names(Held study, String words) {
        return study.json().toLowerCase().contains(words.toLowerCase());
    }

    /// Sends a whole answer, packed when the client can unpack it.
    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes = gzipped(bytes);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
