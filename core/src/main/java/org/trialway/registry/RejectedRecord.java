package org.trialway.registry;

/// A record, or the rest of a file, that could not be read.
///
/// @param where file, and line or number of the record in it
/// @param message one line for people: which study and field, what was found, what was expected
/// @param endsFile whether all that stands after it in the file was lost too
public record RejectedRecord(String where, String message, boolean endsFile) implements Incoming {

    private static final int LONGEST = 400;

    public RejectedRecord {
        where = oneLine(where);
        message = oneLine(message);
    }

    /// Neither a name nor a value from outside may break a line or steer a terminal.
    static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
