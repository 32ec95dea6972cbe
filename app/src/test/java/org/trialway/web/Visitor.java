package org.trialway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone with a browser that keeps cookies and follows no redirect by itself.
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    private final AServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(AServer server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.address(path)).build());
    }

    HttpResponse<String> method(String method, String path) {
        return send(HttpRequest.newBuilder(server.address(path))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /// Opens the form and sends it with its token.
    HttpResponse<String> tell(Map<String, String> answers) {
        return post("/you", token("/you"), answers);
    }

    /// The token of the form on a page.
    String token(String path) {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("no form token on " + path);
        }
        return token.group(1);
    }

    HttpResponse<String> post(String path, String token, Map<String, String> fields) {
        var sent = new java.util.TreeMap<>(fields);
        sent.put("token", token);
        return post(path, encoded(sent));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /// Sends a form with a file in its field `record`.
    HttpResponse<String> send(String path, String token, byte[] file, String accept) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        return send(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(joined(
                        part.formatted("token", "").getBytes(StandardCharsets.UTF_8),
                        (token + "\r\n").getBytes(StandardCharsets.UTF_8),
                        part.formatted("record", "; filename=\"r.json\"").getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CookieManager cookies() {
        return cookies;
    }

    @Override
    public void close() {
        client.close();
    }
}
