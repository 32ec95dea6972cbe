package org.trialway.registry;

/// What [RecordSplitter] cuts out of a stream.
sealed interface Piece {

    /// A record, if it is sound inside.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Whole(byte[] json) implements Piece {}

    /// A stretch that is no record; what follows it can be read.
    record Skipped(String why) implements Piece {}

    /// The rest cannot be read.
    ///
    /// @param streamFailed whether reading itself failed, rather than the JSON
    record Damaged(String why, boolean streamFailed) implements Piece {}
}
