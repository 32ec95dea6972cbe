package org.trialway.registry;

import static org.trialway.registry.ByteSource.END;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Cuts a stream of JSON into records without holding more than one: a record, a list of records, a page
/// (`{"studies":[…]}`), or several of these one after the other.
///
/// It looks at brackets and strings only, so a record that is not JSON inside spoils none but itself. Whether a
/// record is sound is for [RecordReader] to say.
final class RecordSplitter {

    /// Bytes of the longest record we read; real ones stay below a tenth of it.
    static final int MAX_RECORD = 32 << 20;

    private static final int MAX_LISTS = 4;
    private static final byte[] STUDIES = "\"studies\"".getBytes(StandardCharsets.US_ASCII);

    private enum In {
        LIST,
        PAGE
    }

    private enum Copied {
        WHOLE,
        UP_TO_STUDIES,
        CUT_OFF
    }

    private final ByteSource in;
    private final Deque<In> lists = new ArrayDeque<>();
    private final JsonCopy copy = new JsonCopy();
    private final JsonCopy page = new JsonCopy();
    private int number;
    private boolean hadList;
    private boolean over;

    RecordSplitter(InputStream stream) {
        in = new ByteSource(stream);
    }

    RecordSplitter(byte[] line, int length) {
        in = new ByteSource(line, length);
    }

    /// Number of the last cut within its list or page, from 1; 0 outside of any.
    int number() {
        return lists.isEmpty() ? 0 : number;
    }

    /// Whether a list or a page was opened.
    boolean hadList() {
        return hadList;
    }

    /// What the last page held beside its studies, as a JSON object; empty when no page came to its end.
    byte[] page() {
        return page.toBytes();
    }

    /// The next cut, or empty at the end of the stream.
    Optional<Piece> next() {
        if (over) {
            return Optional.empty();
        }
        Optional<Piece> piece = cut();
        over = piece.isEmpty() || piece.get() instanceof Piece.Damaged;
        return piece;
    }

    private Optional<Piece> cut() {
        try {
            Optional<Piece> piece = Optional.empty();
            int c = in.nextSolid();
            while (piece.isEmpty() && (c != END || !lists.isEmpty())) {
                piece = c == END ? damaged("The file ends before its list of records does.") : at(c);
                c = piece.isEmpty() ? in.nextSolid() : END;
            }
            return piece;
        } catch (IOException e) {
            return Optional.of(new Piece.Damaged(cutOff(e), true));
        }
    }

    static String cutOff(IOException e) {
        return "The file is damaged or cut off here (%s). Records before this point were read."
                .formatted(e.getMessage());
    }

    private Optional<Piece> at(int c) throws IOException {
        return switch (c) {
            case '{' -> object();
            case '[' -> open(In.LIST);
            case ']' -> close();
            case ',' -> lists.isEmpty() ? stray(c) : Optional.empty();
            default -> stray(c);
        };
    }

    private Optional<Piece> open(In list) {
        if (lists.size() == MAX_LISTS) {
            return damaged("Lists within lists. Expected a record, a list of records or a page of the API.");
        }
        lists.push(list);
        hadList = true;
        number = 0;
        return Optional.empty();
    }

    private Optional<Piece> close() throws IOException {
        if (lists.isEmpty()) {
            return stray(']');
        }
        if (lists.pop() == In.LIST) {
            return Optional.empty();
        }
        page.add(']');
        return restOfPage(copyObject(page, 1));
    }

    private Optional<Piece> restOfPage(Copied copied) {
        return switch (copied) {
            case WHOLE -> Optional.empty();
            case UP_TO_STUDIES -> open(In.PAGE);
            case CUT_OFF -> damaged("The file ends in the middle of a page.");
        };
    }

    private Optional<Piece> object() throws IOException {
        number++;
        copy.clear();
        copy.add('{');
        return switch (copyObject(copy, 1)) {
            case WHOLE -> Optional.of(whole());
            case UP_TO_STUDIES -> {
                page.clear();
                page.add(copy.toBytes(), 0, copy.length());
                yield open(In.PAGE);
            }
            case CUT_OFF -> damaged("The file ends in the middle of a record.");
        };
    }

    private Piece whole() {
        return copy.isTooLong()
                ? new Piece.Skipped("The record is longer than %d MB.".formatted(MAX_RECORD >> 20))
                : new Piece.Whole(copy.toBytes());
    }

    /// Copies an object of which `depth` brackets are open, without white space, to its end or to its list of studies.
    private Copied copyObject(JsonCopy out, int depth) throws IOException {
        int open = depth;
        boolean isStudies = false;
        for (int c = in.nextSolid(); c != END; c = in.nextSolid()) {
            int from = out.length();
            out.add(c);
            if (c == '"') {
                if (!in.copyString(out)) {
                    return Copied.CUT_OFF;
                }
                isStudies = open == 1 && out.endsWith(from, STUDIES);
            } else if (c == '[' && isStudies) {
                return Copied.UP_TO_STUDIES;
            }
            open += bracket(c);
            if (open == 0) {
                return Copied.WHOLE;
            }
        }
        return Copied.CUT_OFF;
    }

    private static int bracket(int c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    /// A picture or a program, printed, would fill a terminal with noise.
    private static boolean isText(CharSequence text) {
        return text.chars().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0x7F));
    }

    private Optional<Piece> stray(int c) throws IOException {
        StringBuilder text = new StringBuilder().append((char) c);
        for (int next = in.next(); next != END && text.length() < 20; next = in.next()) {
            text.append((char) next);
        }
        return damaged("Found %s where a record was expected, e.g. {\"protocolSection\": …}."
                .formatted(isText(text) ? "\"" + text.toString().strip() + "\"" : "bytes that are no plain text"));
    }

    private static Optional<Piece> damaged(String why) {
        return Optional.of(new Piece.Damaged(why, false));
    }
}
