package org.trialway.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.trialway.fhir.OutcomeJson;
import org.trialway.fhir.RecordRefusedException;
import org.trialway.fhir.RecordRefusedException.Reason;

/// What is taken as an upload of a hospital record, and how one is refused: as a page, or as FHIR's `OperationOutcome`
/// when JSON is asked for.
///
/// @param mostMegabytes the largest record taken; what is sent is held in memory only, never in a file
public record RecordUpload(int mostMegabytes) {

    /// As large as other services of this kind take.
    public static final RecordUpload USUAL = new RecordUpload(10);

    static final String PATH = "/you/record";

    /// Room for the form around the file.
    private static final long FORM_BYTES = 64 * 1024;

    private static final int BYTES_A_MEGABYTE = 1024 * 1024;
    private static final int BYTES_A_BUFFER = 64 * 1024;
    private static final long LONGEST_DRAIN_BYTES = 100L * BYTES_A_MEGABYTE;

    void settle(JavalinConfig config) {
        config.jetty.multipartConfig.maxInMemoryFileSize(mostMegabytes + 1, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(mostMegabytes + 1L, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(mostMegabytes + 1L, SizeUnit.MB);
        config.routes.before(PATH, this::checkSize);
    }

    String mostInWords() {
        return mostMegabytes + " MB";
    }

    /// Whether a request comes from the form that takes a file; the one form of ours that is not url-encoded.
    static boolean isSent(Context page) {
        return page.method().equals(HandlerType.POST)
                && page.path().equals(PATH)
                && Objects.requireNonNullElse(page.contentType(), "").startsWith("multipart/form-data");
    }

    /// Before anything of it is read.
    private void checkSize(Context page) throws IOException {
        if (!page.method().equals(HandlerType.POST)) {
            return;
        }
        long length = page.req().getContentLengthLong();
        if (length < 0 || length > (long) mostMegabytes * BYTES_A_MEGABYTE + FORM_BYTES) {
            drain(page);
            page.skipRemainingHandlers();
            refuse(
                    page,
                    new RecordRefusedException(
                            Reason.TOO_LONG,
                            "Your file is larger than %s. Ask for a shorter record, such as the last two years."
                                    .formatted(mostInWords())));
        }
    }

    /// Lets the sender finish, within reason: one that is cut off while it sends shows no answer.
    private static void drain(Context page) throws IOException {
        var sink = new byte[BYTES_A_BUFFER];
        InputStream sent = page.req().getInputStream();
        long left = LONGEST_DRAIN_BYTES;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = sent.read(sink);
            left -= read;
        }
    }

    /// Answers with what is wrong and the way out.
    static void refuse(Context page, RecordRefusedException refusal) {
        HttpStatus status = status(refusal.reason());
        String words = Objects.requireNonNullElse(refusal.getMessage(), "");
        if (!asksForJson(page)) {
            throw new Refusal(status, "We could not use that file", help(refusal.reason()));
        }
        page.status(status)
                .contentType("application/fhir+json; charset=utf-8")
                .result(OutcomeJson.of(refusal.reason(), words));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_DEEP, NO_PATIENT_BUNDLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /// The way out, for the person.
    private static String help(Reason reason) {
        return switch (reason) {
            case MALFORMED ->
                "It holds no record that we can read. Ask your clinic for a file in the “FHIR R4” format, as JSON. Send it as you got it.";
            case TOO_LONG -> "It is too large. Ask your clinic for a shorter record, such as the last two years.";
            case TOO_DEEP, NO_PATIENT_BUNDLE ->
                "It is not the record of one person. Ask your clinic for the whole record of one person, in the “FHIR R4” format, as JSON.";
        };
    }

    private static boolean asksForJson(Context page) {
        String accepted = Objects.requireNonNullElse(page.header("Accept"), "").toLowerCase(Locale.ROOT);
        return accepted.contains("json") && !accepted.contains("text/html");
    }
}
