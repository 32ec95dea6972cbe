package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogsTest {

    @Test
    void librariesSpeakOnlyWhenSomethingIsWrong() {
        Logs.configure();

        assertThat(Logger.getLogger("org.eclipse.jetty.server").isLoggable(Level.INFO))
                .isFalse();
        assertThat(Logger.getLogger("org.trialway.web").isLoggable(Level.INFO)).isTrue();
        assertThat(Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider")
                        .isLoggable(Level.WARNING))
                .isFalse();
    }
}
