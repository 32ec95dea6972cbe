package org.trialway.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the build as the jar's manifest has it, or "development" when run from classes.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var built = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
        return new String[] {"Trialway " + built, "Java " + Runtime.version()};
    }
}
