package org.trialway.registry;

import org.jspecify.annotations.Nullable;

/// The registry could not be asked, or its answers make no sense. What was received before is stored.
///
/// The message is one line for people, and says whether trying again helps.
public final class RegistryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryException(String message, @Nullable Throwable cause) {
        super(RejectedRecord.oneLine(message), cause);
    }
}
