package org.trialway.text;

/// A stretch of a text, by its offsets.
///
/// @param start first UTF-16 unit, from 0
/// @param end one past the last unit; equal to `start` for an empty span
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span %d..%d: need 0 <= start <= end".formatted(start, end));
        }
    }

    /// The words this span cuts out of its text.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches past the end of `text`
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The smallest span that holds both.
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
