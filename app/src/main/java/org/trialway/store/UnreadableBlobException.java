package org.trialway.store;

/// A blob that was cut off, damaged, or written in another shape than this program's. Its row is read anew from the
/// record's JSON, so nobody but a test should ever see this.
final class UnreadableBlobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableBlobException(String message) {
        super(message);
    }

    UnreadableBlobException(String message, Throwable cause) {
        super(message, cause);
    }
}
