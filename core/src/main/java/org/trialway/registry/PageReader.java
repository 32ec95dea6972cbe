package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.study.NctId;
import tools.jackson.databind.JsonNode;

/// Reads a page as it comes from the registry. A page that is cut off or no page at all is no page; a bad record on it
/// costs no other.
final class PageReader {

    private static final Pattern NUMBER = Pattern.compile("\"nctId\"\\s*:\\s*\"(NCT\\d{8})\"");

    private final Map<NctId, RegistryRecord> records = new LinkedHashMap<>();
    private final List<NctId> unreadable = new ArrayList<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();

    private PageReader() {}

    /// @throws PageTooLongException if there are more bytes than `limit`
    /// @throws IOException if it is not a whole page; the message says what it is
    static RegistryPage read(InputStream in, long limit) throws IOException {
        Bounded bounded = new Bounded(in, limit);
        return new PageReader().page(new RecordSplitter(bounded), bounded);
    }

    private RegistryPage page(RecordSplitter splitter, Bounded bounded) throws IOException {
        for (Optional<Piece> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            switch (next.get()) {
                case Piece.Whole whole -> accept(whole.json(), splitter.number());
                case Piece.Skipped skipped -> reject(splitter.number(), skipped.why());
                case Piece.Damaged damaged -> throw bounded.failure(damaged.why());
            }
        }
        if (splitter.page().length == 0) {
            throw new IOException("The answer is JSON, but not a page of studies.");
        }
        unreadable.removeAll(records.keySet());
        return page(envelope(splitter.page()));
    }

    private RegistryPage page(JsonNode envelope) {
        JsonNode total = envelope.path("totalCount");
        JsonNode token = envelope.path("nextPageToken");
        return new RegistryPage(
                List.copyOf(records.values()),
                unreadable,
                rejected,
                total.canConvertToInt() ? total.intValue() : -1,
                token.isString() ? token.stringValue() : "");
    }

    private static JsonNode envelope(byte[] json) throws IOException {
        try {
            return RecordJson.tree(json);
        } catch (RecordFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// A record twice on a page counts once: the later one, as the list may have shifted in between.
    private void accept(byte[] json, int number) {
        try {
            RegistryRecord record = new RegistryRecord(RecordReader.read(json), json);
            records.put(record.study().id(), record);
        } catch (RecordFormatException e) {
            reject(number, String.valueOf(e.getMessage()));
            numberIn(json).ifPresent(unreadable::add);
        }
    }

    private void reject(int number, String why) {
        rejected.add(new RejectedRecord("record " + number + " of a page", why, false));
    }

    /// The number of a record that need not be JSON.
    private static Optional<NctId> numberIn(byte[] json) {
        Matcher number = NUMBER.matcher(new String(json, StandardCharsets.ISO_8859_1));
        return number.find() ? Optional.of(new NctId(number.group(1))) : Optional.empty();
    }

    /// A stream that ends with an error past a number of bytes.
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long limit) {
            this.in = in;
            left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new PageTooLongException();
            }
            return read;
        }

        IOException failure(String why) {
            return left < 0 ? new PageTooLongException() : new IOException(why);
        }
    }

    /// A page has more bytes than we take at once; a smaller one may be asked for.
    static final class PageTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
