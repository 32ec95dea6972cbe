package org.trialway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFileTest {

    private static final String ONE = Records.bare("NCT00000001");
    private static final String TWO = Records.bare("NCT00000002");
    private static final String THREE = Records.bare("NCT00000003");

    @TempDir
    private Path folder;

    /// The forms in which the same three records may come.
    enum Form {
        LIST("[%s,%s, %s]"),
        LIST_OVER_LINES("[\n%s,\n%s,\n%s\n]\n"),
        PAGE("{\"totalCount\":3,\"studies\":[%s,%s,%s],\"nextPageToken\":\"x\"}"),
        PAGE_WITH_A_STUDY_A_LINE("{\"studies\":[\n%s,\n%s,\n%s],\n\"nextPageToken\":\"x\"}"),
        PAGE_OVER_LINES("{\n  \"studies\" : [\n%s,\n%s,\n%s]\n}"),
        ONE_A_LINE("%s\n%s\n%s"),
        ONE_A_LINE_WITH_BLANKS("\n\r\n%s\r\n\n  %s  \n\n\n%s\n\n"),
        ONE_AFTER_THE_OTHER("%s%s %s"),
        PAGES_A_LINE("{\"studies\":[%s,%s],\"nextPageToken\":\"x\"}\n{\"studies\":[%s]}\n"),
        PAGES_IN_A_LIST("[{\"studies\":[%s,%s]},{\"studies\":[]},{\"studies\":[%s]}]"),
        BYTE_ORDER_MARK("\uFEFF%s\n%s\n%s\n"),
        BYTE_ORDER_MARK_BEFORE_A_LIST("\uFEFF[%s,%s,%s]");

        final String text;

        Form(String form) {
            text = form.formatted(ONE, TWO, THREE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsThreeRecordsInEveryForm(Form form) throws IOException {
        assertThat(outcome(plain(form.text))).containsExactly("NCT00000001", "NCT00000002", "NCT00000003");
        assertThat(outcome(gzip(form.text))).containsExactly("NCT00000001", "NCT00000002", "NCT00000003");
        assertThat(outcome(zip("any.dat", form.text.getBytes(UTF_8))))
                .containsExactly("NCT00000001", "NCT00000002", "NCT00000003");
    }

    @Test
    void readsOneRecordPrintedOverManyLines() throws IOException {
        assertThat(outcome(plain(Records.full()))).containsExactly("NCT00000001");
        assertThat(outcome(plain(Records.full() + "\n" + Records.full()))).hasSize(2);
    }

    @Test
    void keepsTheRecordVerbatimButForWhiteSpaceBetweenValues() throws IOException {
        String odd = "\"odd\" : [ 1e999, -0.10,\t\"a \\\"b\\\\\" , \"\\ud800\\u0000 é\" ]";
        List<Incoming> records = read(plain(Records.with("NCT00000001", "", "\n" + odd)));

        assertThat(new String(((RegistryRecord) records.getFirst()).json(), UTF_8))
                .isEqualTo("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000001\"}},"
                        + "\"odd\":[1e999,-0.10,\"a \\\"b\\\\\",\"\\ud800\\u0000 é\"]}");
    }

    @Test
    void readsAFolderAndAllBelowItInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("c.json"), THREE);
        Files.writeString(folder.resolve("b/deep/any"), TWO);
        Files.write(folder.resolve("a.gz"), gzipped(ONE));
        Files.writeString(folder.resolve(".DS_Store"), "left behind");
        Files.writeString(folder.resolve(".git/x.json"), "{");

        RecordFile file = RecordFile.at(folder);
        List<String> outcome = new ArrayList<>();
        file.read(incoming -> outcome.add(show(incoming)));

        assertThat(outcome).containsExactly("NCT00000001", "NCT00000002", "NCT00000003");
        assertThat(file.bytesRead()).isEqualTo(file.totalBytes());
    }

    @Test
    void opensArchivesWithinArchivesButNotForEver() throws IOException {
        byte[] inner = gzipped(ONE + "\n" + TWO);
        assertThat(outcome(zip("a.gz", inner))).containsExactly("NCT00000001", "NCT00000002");

        byte[] four = gzipped(gzipped(gzipped(gzipped(ONE.getBytes(UTF_8)))));
        assertThat(outcome(file(four))).containsExactly("data: The file is packed more than 3 times. Unpack it first.");
    }

    @Test
    void leavesOutWhatSystemsPutIntoAZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "studies/", new byte[0]);
            entry(zip, "studies/1.json", ONE.getBytes(UTF_8));
            entry(zip, "__MACOSX/._1.json", new byte[] {0, 5, 22, 7});
            entry(zip, "studies/notes.txt", "Notes".getBytes(UTF_8));
            entry(zip, "studies/2.json", TWO.getBytes(UTF_8));
        }

        assertThat(outcome(file(bytes.toByteArray())))
                .containsExactly(
                        "NCT00000001",
                        "data!studies/notes.txt: Found \"Notes\" where a record was expected,"
                                + " e.g. {\"protocolSection\": …}.",
                        "NCT00000002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE_A_LINE | data line 2: Record without study number",
                "LIST | data record 2: Record without study number",
                "PAGE | data record 2: Record without study number",
                "PAGE_WITH_A_STUDY_A_LINE | data record 2: Record without study number",
                "PAGES_A_LINE | data line 1 record 2: Record without study number"
            })
    void oneBadRecordSpoilsNoOther(Form form, String expected) throws IOException {
        List<String> outcome = outcome(plain(form.text.replace(TWO, "{\"a\":[{}]}")));

        assertThat(outcome).hasSize(3).contains("NCT00000001", "NCT00000003");
        assertThat(outcome.get(1)).startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsNoJsonInsideSpoilsNoOther(Form form) throws IOException {
        List<String> outcome = outcome(plain(form.text.replace(TWO, "{\"a\":nope, \"b\":\"\\q\"}")));

        assertThat(outcome).hasSize(3).contains("NCT00000001", "NCT00000003");
        assertThat(outcome.get(1)).contains("Not readable as JSON: Unrecognized token 'nope'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': [{ | data line 2: The file ends in the middle of a record.",
                "{'a': 'b | data line 2: The file ends in the middle of a record.",
                "]]] garbage | data line 2: Found \"]]] garbage\" where a record was expected",
                "42 | data line 2: Found \"42\" where a record was expected"
            })
    void aBrokenLineSpoilsNoOther(String broken, String expected) throws IOException {
        List<String> outcome = outcome(plain(Form.ONE_A_LINE.text.replace(TWO, broken.replace('\'', '"'))));

        assertThat(outcome).hasSize(3).contains("NCT00000001", "NCT00000003");
        assertThat(outcome.get(1)).startsWith(expected);
    }

    @Test
    void aBrokenFirstLineSpoilsNoOther() throws IOException {
        assertThat(outcome(plain("ion\":{}}}\n" + TWO + "\n" + THREE)))
                .hasSize(3)
                .contains("NCT00000002", "NCT00000003");
        assertThat(outcome(plain("{\"a\":{\"b\n" + TWO + "\n" + THREE)))
                .hasSize(3)
                .contains("NCT00000002", "NCT00000003");
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutOffGivesTheRecordsBeforeAndOneMessage(Form form) throws IOException {
        int within = form.text.indexOf(THREE) + 12;
        byte[] cut = Arrays.copyOf(
                form.text.getBytes(UTF_8), form.text.substring(0, within).getBytes(UTF_8).length);

        List<String> outcome = outcome(file(cut));

        assertThat(outcome).hasSize(3).startsWith("NCT00000001", "NCT00000002");
        assertThat(outcome.get(2)).contains("The file ends in the middle of a record.");
    }

    @Test
    void aListCutOffBetweenRecordsSaysSo() throws IOException {
        assertThat(outcome(plain("[" + ONE + ",")))
                .containsExactly("NCT00000001", "data record 1: The file ends before its list of records does.");
        assertThat(outcome(plain("{\"studies\":[" + ONE + "], \"x\":")))
                .containsExactly("NCT00000001", "data: The file ends in the middle of a page.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "PAGE", "ONE_A_LINE", "ONE_AFTER_THE_OTHER"})
    void aGzipCutOffGivesTheRecordsBeforeAndOneMessage(Form form) throws IOException {
        byte[] whole = gzipped(form.text.replace(THREE, Records.with("NCT00000003", "", noise())));

        List<String> outcome = outcome(file(Arrays.copyOf(whole, whole.length * 2 / 3)));

        assertThat(outcome).hasSize(3).startsWith("NCT00000001", "NCT00000002");
        assertThat(outcome.get(2))
                .contains("The file is damaged or cut off here (Unexpected end of ZLIB input stream)");
    }

    @Test
    void aZipCutOffGivesTheRecordsBeforeAndOneMessage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "1.json", ONE.getBytes(UTF_8));
            entry(zip, "2.json", Records.with("NCT00000003", "", noise()).getBytes(UTF_8));
        }

        List<String> outcome = outcome(file(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2)));

        assertThat(outcome).hasSize(2).startsWith("NCT00000001");
        assertThat(outcome.get(1)).startsWith("data!2.json: The file is damaged or cut off here (");
    }

    @Test
    void aDamagedGzipHeaderIsOneMessage() throws IOException {
        assertThat(outcome(file(new byte[] {0x1F, (byte) 0x8B, 8})))
                .hasSize(1)
                .allMatch(line -> line.contains("cut off"));
        assertThat(outcome(file(new byte[] {0x1F, (byte) 0x8B, 99, 1, 2, 3, 4, 5, 6, 7, 8})))
                .hasSize(1);
    }

    @Test
    void trailingGarbageIsOneMessage() throws IOException {
        assertThat(outcome(plain("[" + ONE + "," + TWO + "] and more")))
                .containsExactly(
                        "NCT00000001",
                        "NCT00000002",
                        "data: Found \"and more\" where a record was expected, e.g. {\"protocolSection\": …}.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | data: The file holds no record.",
                "' ' | data: The file holds no record.",
                "hello, this is text | data: Found \"hello, this is text\" where a record was expected",
                "<html>no</html> | data: Found \"<html>no</html>\" where a record was expected",
                "[[[[[[{}]]]]]] | data: Lists within lists.",
                "{} | data: Record without study number",
                "{'detail':'not found'} | data: Record without study number"
            })
    void whatHoldsNoRecordsIsOneMessage(String text, String expected) throws IOException {
        List<String> outcome = outcome(plain(text.replace('\'', '"')));

        assertThat(outcome).hasSize(1);
        assertThat(outcome.getFirst()).startsWith(expected);
    }

    @Test
    void anEmptyListOrPageHoldsNoRecordAndIsNotBad() throws IOException {
        assertThat(outcome(plain("[]"))).isEmpty();
        assertThat(outcome(plain("{\"totalCount\":0,\"studies\":[]}"))).isEmpty();
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        assertThat(outcome(file(ONE.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("data: The file is UTF-16 text. Save it as UTF-8.");
        assertThat(outcome(file(Records.withModule("descriptionModule", "{\"briefSummary\":\"é\"}")
                        .getBytes(StandardCharsets.ISO_8859_1))))
                .hasSize(1)
                .allMatch(line -> line.contains("Not readable as JSON: Invalid UTF-8"));
    }

    @Test
    void aRecordPastTheGreatestLengthIsSkipped() throws IOException {
        String huge =
                Records.with("NCT00000009", "", "\"x\":\"" + "y".repeat(RecordSplitter.MAX_RECORD + 100_000) + "\"");

        assertThat(outcome(plain("[" + ONE + "," + huge + "," + TWO + "]")))
                .containsExactly("NCT00000001", "data record 2: The record is longer than 32 MB.", "NCT00000002");
        assertThat(outcome(plain(ONE + "\n" + huge + "\n" + TWO)))
                .containsExactly("NCT00000001", "data line 2: The line is longer than a record can be.", "NCT00000002");
    }

    @Test
    void messagesAreOneLineWithoutControlCharacters() throws IOException {
        String record = Records.withModule("statusModule", "{\"statusVerifiedDate\":\"a\\n\\u001b[31mb\"}");

        assertThat(outcome(plain(record)))
                .containsExactly(
                        "data: NCT00000001 /protocolSection/statusModule/statusVerifiedDate: \"a [31mb\" is not"
                                + " a date. Expected e.g. 2024, 2024-05 or 2024-05-17.");
    }

    @Test
    void aMissingFileIsSaidAtOnce() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RecordFile.at(folder.resolve("nowhere")))
                .withMessageContaining("no such file or folder");
    }

    @Test
    void whatTheConsumerThrowsIsNotTakenForDamage() throws IOException {
        RecordFile file = RecordFile.at(plain(Form.LIST.text));
        Consumer<Incoming> failing = _ -> {
            throw new IllegalStateException("the store is full");
        };

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> file.read(failing));
    }

    private List<String> outcome(Path path) throws IOException {
        return read(path).stream().map(RecordFileTest::show).toList();
    }

    private static String show(Incoming incoming) {
        return switch (incoming) {
            case RegistryRecord record -> record.study().id().value();
            case RejectedRecord rejected -> rejected.where() + ": " + rejected.message();
        };
    }

    private static List<Incoming> read(Path path) throws IOException {
        List<Incoming> all = new ArrayList<>();
        RecordFile.at(path).read(all::add);
        return all;
    }

    /// A member of an object that does not pack well: letters from a fixed sequence.
    private static String noise() {
        StringBuilder text = new StringBuilder("\"noise\":\"");
        new java.util.Random(7).ints(20_000, 'a', 'z').forEach(c -> text.append((char) c));
        return text.append('"').toString();
    }

    private Path plain(String text) throws IOException {
        return file(text.getBytes(UTF_8));
    }

    private Path gzip(String text) throws IOException {
        return file(gzipped(text));
    }

    private Path zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content);
        }
        return file(bytes.toByteArray());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("data"), bytes);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] gzipped(String text) throws IOException {
        return gzipped(text.getBytes(UTF_8));
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
