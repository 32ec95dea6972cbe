package org.trialway.fhir;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.trialway.fhir.ARecord.coded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.fhir.RecordRefusedException.Reason;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientFormatException;

/// Whatever comes in place of a record costs one clear line, never an exception of the library's, never a value.
class BrokenRecordTest {

    private static final Path EXAMPLE = Path.of("../examples/fhir/pleural-mesothelioma.json");

    /// A value that stands out wherever it turns up.
    private static final String SECRET = "Zebra finch";

    private static RecordRefusedException refusal(byte[] content) {
        return catchThrowableOfType(
                RecordRefusedException.class, () -> PatientFiles.read("record.json", content, ARecord.DAY));
    }

    private static RecordRefusedException refusal(String content) {
        return refusal(content.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Bundle xmlns='http://hl7.org/fhir'/>|MALFORMED|is XML",
                "{'resourceType':'Bundle','entry':[|MALFORMED|not valid JSON at line 1, column",
                "{'resourceType':'Bundle'} {}|MALFORMED|not valid JSON at line 1, column",
                "{'resourceType':'Bundle','type':'collection','type':'searchset'}|MALFORMED|not valid JSON at line 1",
                "Zebra finch|MALFORMED|not valid JSON at line 1",
                "{'resourceType':'Observation','valueString':'Zebra finch'}|NO_PATIENT_BUNDLE|is a FHIR resource, but no Bundle",
                "{'resourceType':7}|NO_PATIENT_BUNDLE|is a FHIR resource, but no Bundle",
                "{'resourceType':'Bundle','type':'collection'}|NO_PATIENT_BUNDLE|is a Bundle without a Patient",
                "{'resourceType':'Bundle','type':'collection','entry':{'a':1}}|NO_PATIENT_BUNDLE|is a Bundle without a Patient",
                "{'resourceType':'Bundle','type':'collection','entry':['Zebra finch',null,3]}|NO_PATIENT_BUNDLE|without a Patient"
            })
    void whatIsNoRecordIsRefusedInOneLine(String content, Reason reason, String words) {
        RecordRefusedException refused = refusal(content.replace('\'', '"'));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessageStartingWith("record.json: ").hasMessageContaining(words);
        assertThat(refused.getMessage()).doesNotContain("\n", SECRET).hasSizeLessThan(250);
        assertThat(refused.getCause()).as("a cause would print its message").isNull();
    }

    @Test
    void anEncodingOtherThanUtf8IsSaid() {
        byte[] latin = "{\"resourceType\":\"Bundle\",\"id\":\"M\u00fcller\"}"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(refusal(latin))
                .hasMessage("record.json: is not text in UTF-8. Expected JSON in UTF-8: save it again so");
        assertThat(refusal("{\"resourceType\":\"Bundle\"}".getBytes(UTF_16)))
                .hasMessageContaining("is not text in UTF-8");
    }

    @Test
    void aMarkOfTheByteOrderDoesNoHarm() throws IOException {
        byte[] content = ("\uFEFF" + ARecord.ofAWoman().json()).getBytes(UTF_8);

        assertThat(PatientFiles.read("record.json", content, ARecord.DAY).ids()).containsExactly("patient");
    }

    @Test
    void hugeNestingIsRefusedBeforeAnythingIsBuilt() {
        String deep = "{\"resourceType\":\"Bundle\",\"entry\":" + "[".repeat(200_000);

        assertThat(refusal(deep).reason()).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void aBrokenResourceCostsItselfOnly() throws IOException {
        ARecord record = ARecord.ofAWoman()
                .with("{'resourceType':'Condition','id':'bad','subject':'%s','code':['%s',{'coding':'%s'}]}"
                        .formatted(SECRET, SECRET, SECRET))
                .with(
                        "{'resourceType':'Observation','id':'odd','status':'%s','subject':{'reference':'Patient/p'},'effectiveDateTime':'%s'}"
                                .formatted(SECRET, SECRET))
                .with(
                        "Condition",
                        "named",
                        "'code':{'coding':[{'system':'http://snomed.info/sct','code':'%s'}]}".formatted(SECRET))
                .with("Observation", "address", "'status':'final','extension':[{'valueString':'%s'}]".formatted(SECRET))
                .with(
                        "Condition",
                        "good",
                        "'code':%s,'extension':[{'valueCode':'M'}]".formatted(coded("ICD-10-CM C45.0")));

        assertThat(record.facts()).containsExactly("pleural mesothelioma");
        assertThat(record.notes())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).doesNotContain(SECRET));
    }

    @Test
    void aBirthDateThatIsNoneIsLeftOutAndSaid() throws IOException {
        PatientFile.Entry read = ARecord.empty()
                .with("{'resourceType':'Patient','id':'p','gender':'%s','birthDate':'%s'}".formatted(SECRET, SECRET))
                .read();

        assertThat(read.patient().facts()).isEmpty();
        assertThat(String.join("\n", read.notes()))
                .contains("no birth date", "neither female nor male", "a form that FHIR R4 does not allow")
                .doesNotContain(SECRET);
    }

    @Test
    void aRecordThatBreaksOffAnywhereIsRefusedInOneLine() throws IOException {
        byte[] whole = Files.readAllBytes(EXAMPLE);
        var random = new Random(17);
        for (int i = 0; i < 200; i++) {
            byte[] part = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 2));

            assertThat(refusal(part)).as("cut at %d", part.length).hasMessageContaining("not valid JSON at line");
        }
    }

    /// Swaps values of a real record for others of every type: whatever that comes to, it is facts and lines.
    @Test
    void valuesOfTheWrongTypeNeverBreakTheReading() throws IOException {
        String whole = Files.readString(EXAMPLE);
        List<String> others =
                List.of("null", "true", "17", "-1.5e300", "\"" + SECRET + "\"", "[]", "{}", "[[{}]]", "\"\"");
        var values = java.util.regex.Pattern.compile("(?<=: )(\"[^\"]*\"|-?[\\d.]+)(?=,|\n)")
                .matcher(whole);
        var places = new ArrayList<int[]>();
        while (values.find()) {
            places.add(new int[] {values.start(), values.end()});
        }
        var random = new Random(29);
        for (int i = 0; i < 600; i++) {
            int[] place = places.get(random.nextInt(places.size()));
            String changed = whole.substring(0, place[0])
                    + others.get(random.nextInt(others.size()))
                    + whole.substring(place[1]);
            assertThat(said(changed)).as("changed at %d", place[0]).noneMatch(line -> line.contains(SECRET));
        }
    }

    private static List<String> said(String record) throws IOException {
        try {
            return PatientFiles.read("record.json", record.getBytes(UTF_8), ARecord.DAY)
                    .patients()
                    .getFirst()
                    .notes();
        } catch (RecordRefusedException | PatientFormatException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
