package org.trialway.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.trialway.registry.Pacing;
import org.trialway.registry.RegistryClient;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which registry a command asks.
final class RegistryOption {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Address of the registry's API v2. Default: $TRIALWAY_REGISTRY_URL, else ClinicalTrials.gov.")
    private @Nullable URI baseUrl;

    /// @param command whose option this is
    /// @throws ParameterException if the address chosen is not that of a registry
    RegistryClient client(int pageSize, Pacing pacing, CommandSpec command) {
        try {
            URI address = baseUrl == null ? Home.registry(System.getenv()) : baseUrl;
            return new RegistryClient(address, pageSize, pacing);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
