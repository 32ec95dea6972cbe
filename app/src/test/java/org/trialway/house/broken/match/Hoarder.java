package org.trialway.house.broken.match;

import ca.uhn.fhir.context.FhirContext;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import java.net.http.HttpClient;
import java.sql.Connection;
import org.apache.lucene.index.IndexReader;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// One room that keeps every library.
record Hoarder(
        Connection store,
        IndexReader index,
        JsonNode json,
        FhirContext records,
        Javalin server,
        TemplateEngine pages,
        CommandLine commands,
        HttpClient client) {}
