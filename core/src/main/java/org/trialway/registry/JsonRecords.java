package org.trialway.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the records of one JSON stream. When each line is a JSON value of its own, damage in one line stays there.
final class JsonRecords {

    private final String where;
    private final Consumer<Incoming> consumer;
    private boolean isEmpty = true;

    private JsonRecords(String where, Consumer<Incoming> consumer) {
        this.where = where;
        this.consumer = consumer;
    }

    /// Hands over all records.
    ///
    /// @return whether the stream can be read on
    static boolean read(String where, InputStream in, Consumer<Incoming> consumer) {
        return new JsonRecords(where, consumer).read(new LineSource(in));
    }

    private boolean read(LineSource lines) {
        boolean any = lines.next();
        while (any && lines.isWhole() && isBlank(lines)) {
            any = lines.next();
        }
        return (any && isOnePerLine(lines)) ? readLines(lines) : readWhole(lines);
    }

    private boolean readWhole(LineSource lines) {
        RecordSplitter splitter = new RecordSplitter(lines.withRest());
        boolean usable = drain(splitter, "");
        if (isEmpty && !splitter.hadList()) {
            reject("", "The file holds no record.", true);
        }
        return usable;
    }

    /// Either the first line is a whole value, or it is damaged and the next begins a value. The latter is no sign when
    /// the first line ends within a list: a page of the API with a study a line starts with `{"studies":[`.
    private static boolean isOnePerLine(LineSource lines) {
        int next = lines.isWhole() ? lines.peekSolid() : LineSource.END;
        boolean isDamaged = next == '{' && firstSolid(lines) != '[' && "[{,:".indexOf(lastSolid(lines)) < 0;
        return next != LineSource.END && (isDamaged || isWholeObject(lines));
    }

    private static boolean isWholeObject(LineSource lines) {
        RecordSplitter splitter = new RecordSplitter(lines.line(), lines.length());
        Optional<Piece> last = Optional.empty();
        for (Optional<Piece> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            last = next;
        }
        boolean isDamaged = last.isPresent() && last.get() instanceof Piece.Damaged;
        return firstSolid(lines) == '{' && !isDamaged;
    }

    private boolean readLines(LineSource lines) {
        int number = 1;
        do {
            if (!lines.isWhole()) {
                reject(" line " + number, "The line is longer than a record can be.", false);
                lines.skipLine();
            } else if (!isBlank(lines)) {
                drain(new RecordSplitter(lines.line(), lines.length()), " line " + number);
            }
            number++;
        } while (lines.next());
        IOException failure = lines.failure();
        if (failure != null) {
            reject(" line " + number, RecordSplitter.cutOff(failure), true);
        }
        return failure == null;
    }

    private boolean drain(RecordSplitter splitter, String line) {
        boolean usable = true;
        for (Optional<Piece> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            isEmpty = false;
            String place = line + (splitter.number() > 0 ? " record " + splitter.number() : "");
            switch (next.get()) {
                case Piece.Whole whole -> accept(place, whole.json());
                case Piece.Skipped skipped -> reject(place, skipped.why(), false);
                case Piece.Damaged damaged -> {
                    reject(place, damaged.why(), line.isEmpty() || damaged.streamFailed());
                    usable = !damaged.streamFailed();
                }
            }
        }
        return usable;
    }

    private void accept(String place, byte[] json) {
        consumer.accept(read(where + place, json));
    }

    private static Incoming read(String place, byte[] json) {
        try {
            return new RegistryRecord(RecordReader.read(json), json);
        } catch (RecordFormatException e) {
            return new RejectedRecord(place, String.valueOf(e.getMessage()), false);
        }
    }

    private void reject(String place, String why, boolean endsFile) {
        consumer.accept(new RejectedRecord(where + place, why, endsFile));
    }

    private static boolean isBlank(LineSource lines) {
        return firstSolid(lines) == LineSource.END;
    }

    private static int firstSolid(LineSource lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (!ByteSource.isSpace(lines.line()[i])) {
                return lines.line()[i];
            }
        }
        return LineSource.END;
    }

    private static int lastSolid(LineSource lines) {
        for (int i = lines.length() - 1; i >= 0; i--) {
            if (!ByteSource.isSpace(lines.line()[i])) {
                return lines.line()[i];
            }
        }
        return LineSource.END;
    }
}
