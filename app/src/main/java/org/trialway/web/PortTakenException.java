package org.trialway.web;

/// The port to serve on is in use by another program, or this user may not use it.
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super(
                "Port %d is taken. Stop the other program, or choose another port: trialway up --port %d"
                        .formatted(port, port + 1),
                cause);
    }
}
