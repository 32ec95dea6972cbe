package org.trialway.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.trialway.fhir.RecordRefusedException.Reason;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a patient from either kind of file, told apart by what is in it: our own form, or a FHIR R4 Bundle, which
/// says so in `resourceType`.
///
/// Our own form never touches the FHIR library. Safe for any number of threads.
public final class PatientFiles {

    /// A Bundle's resources nest some ten levels; extensions and contained ones a few more.
    private static final int MOST_LEVELS = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PatientFiles() {}

    /// Reads a file.
    ///
    /// @param day the day everything will be judged for: what a record says of the present may be too old for it
    /// @throws org.trialway.json.PatientFormatException if it is meant as our own form and is not
    /// @throws RecordRefusedException if it is FHIR and no patient's Bundle, or no JSON at all
    /// @throws IOException if it cannot be read at all
    public static PatientFile read(Path file, LocalDate day) throws IOException {
        return read(file.toString(), Files.readAllBytes(file), day);
    }

    /// As [#read(Path, LocalDate)].
    ///
    /// @param name what messages call the source
    public static PatientFile read(String name, byte[] content, LocalDate day) throws IOException {
        JsonNode root = parsed(name, content);
        return root.get("resourceType") == null
                ? PatientReader.read(name, new ByteArrayInputStream(content))
                : new BundleReader(name, day).read(root);
    }

    /// Makes the FHIR library ready, which takes a second or more; call it aside from any work.
    public static void warmUp() {
        Hapi.parse("{\"resourceType\":\"Patient\"}");
        Hapi.parse("{\"resourceType\":\"Observation\"}");
        OutcomeJson.of(Reason.MALFORMED, "");
        CodeTable.table();
    }

    private static JsonNode parsed(String name, byte[] content) throws IOException {
        String text = utf8(name, content);
        if (text.stripLeading().startsWith("<")) {
            throw new RecordRefusedException(
                    Reason.MALFORMED, name + ": is XML. Expected JSON: export the record as FHIR R4 in JSON");
        }
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new RecordRefusedException(
                    Reason.TOO_DEEP,
                    "%s: is nested more than %d levels deep, as no patient's record is".formatted(name, MOST_LEVELS));
        } catch (JacksonException e) {
            // The library's own message quotes the text around the fault, which may be a patient's.
            var at = e.getLocation();
            String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new RecordRefusedException(Reason.MALFORMED, "%s: not valid JSON%s".formatted(name, where));
        }
    }

    private static String utf8(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // Told below, as for text with zero bytes between its letters.
        }
        throw new RecordRefusedException(
                Reason.MALFORMED, name + ": is not text in UTF-8. Expected JSON in UTF-8: save it again so");
    }
}
