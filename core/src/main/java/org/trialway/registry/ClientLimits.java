package org.trialway.registry;

import java.time.Duration;

/// How much and how long a client of the registry takes.
///
/// @param pageSize records asked for at once
/// @param longestPage bytes of a page, unpacked, past which a smaller one is asked for
/// @param connect time to reach the host
/// @param wholeAnswer time from the request to the last byte of the answer
record ClientLimits(int pageSize, long longestPage, Duration connect, Duration wholeAnswer) {

    /// Fits records with long results into a heap of 512 MB; three minutes are a slow line's time for a page.
    static ClientLimits usual(int pageSize) {
        return new ClientLimits(pageSize, 64L << 20, Duration.ofSeconds(20), Duration.ofMinutes(3));
    }
}
