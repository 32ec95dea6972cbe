package org.trialway.registry;

/// Whether two records say the same, whatever their spaces, escapes and the order of their fields.
///
/// The order within a list counts: the registry's lists are in an order of its own.
public final class SameRecord {

    private SameRecord() {}

    /// Compares two whole records, UTF-8.
    ///
    /// @throws RecordFormatException if either is not JSON
    public static boolean inOtherPrint(byte[] one, byte[] other) {
        return RecordJson.tree(one).equals(RecordJson.tree(other));
    }
}
