package org.trialway.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/// Sends single requests and waits for whole answers, not for ever.
///
/// @param wholeAnswer time for everything from the request to the last byte of the answer
/// @param longestBody bytes of an answer as sent, past which it is given up
record RegistryHttp(HttpClient client, Duration wholeAnswer, long longestBody) {

    static RegistryHttp of(Duration connect, Duration wholeAnswer, long longestBody) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return new RegistryHttp(client, wholeAnswer, longestBody);
    }

    /// An answer, its body still packed if it came so.
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Answer(int status, HttpHeaders headers, byte[] body) {

        InputStream content() throws IOException {
            InputStream raw = new ByteArrayInputStream(body);
            String encoding = headers.firstValue("Content-Encoding").orElse("");
            return encoding.equalsIgnoreCase("gzip") && body.length > 0 ? new GZIPInputStream(raw, 1 << 16) : raw;
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /// @throws IOException if no whole answer came, also in time
    Answer get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Trialway")
                .build();
        // The client's own time limit ends with the headers; a body that stops half-way would hold us for ever.
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), longestBody));
        try {
            HttpResponse<byte[]> answer = coming.get(wholeAnswer.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw (HttpTimeoutException)
                    new HttpTimeoutException("no whole answer within %d s".formatted(wholeAnswer.toSeconds()))
                            .initCause(e);
        } finally {
            coming.cancel(true);
        }
    }

    /// Whether the body was longer than we take.
    static boolean isTooLong(IOException e) {
        return String.valueOf(e.getMessage()).contains("exceeds capacity");
    }

    /// Why no answer came, for people.
    static String words(IOException e, String host) {
        return switch (e) {
            case HttpTimeoutException _ -> "no whole answer in time";
            case ConnectException refused ->
                refused.getCause() instanceof UnresolvedAddressException
                        ? "no address is known for " + host
                        : "no connection to " + host;
            case SSLException secure -> "no secure connection: " + secure.getMessage();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
