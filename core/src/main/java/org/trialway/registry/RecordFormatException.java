package org.trialway.registry;

import org.jspecify.annotations.Nullable;

/// A record is not in the shape of the registry's API v2.
///
/// The message is one line for people: the study, the JSON path, the value found and what was expected.
public final class RecordFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
