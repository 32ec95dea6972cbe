package org.trialway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trialway.search.StudyBuilder.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trialway.study.Study;

@Timeout(30)
class StudyIndexTest {

    private static final Study PLEURAL = study(1).titled("Pembrolizumab in pleural mesothelioma")
            .of("Mesothelioma")
            .giving("pembrolizumab")
            .made();
    private static final Study PERITONEAL = study(2).titled("Cisplatin for the peritoneum")
            .of("Peritoneal mesothelioma")
            .made();
    private static final Study MELANOMA = study(3).titled("Pembrolizumab in melanoma")
            .of("Melanoma")
            .giving("pembrolizumab")
            .made();

    @TempDir
    private Path folder;

    private List<String> search(String words, Study... studies) {
        try (var index = StudyIndex.open(folder, StudiesInMemory.with(studies))) {
            return ids(index.search(words, 100));
        }
    }

    private static List<String> ids(StudyIndex.Hits hits) {
        assertThat(hits.total()).isGreaterThanOrEqualTo(hits.ids().size());
        return hits.ids().stream()
                .map(id -> id.value().replaceFirst("NCT0*", ""))
                .toList();
    }

    @Test
    void aStudyThatHoldsAllTheWordsComesBeforeOneThatHoldsOneOfThemOften() {
        var often = study(7).titled("Pembrolizumab, pembrolizumab and pembrolizumab")
                .about("Pembrolizumab after pembrolizumab.")
                .of("Pembrolizumab response")
                .giving("pembrolizumab", "Pembrolizumab (MK-3475)")
                .made();
        var once = study(8).asking("Mesothelioma. " + "Other words. ".repeat(400) + "No pembrolizumab before.")
                .made();

        assertThat(search("mesothelioma pembrolizumab", often, once, MELANOMA)).startsWith("8", "7");
    }

    @Test
    void theStudiesThatTryATreatmentAreFoundByItsAddress() {
        var mentions = study(9).titled("Pembrolizumab was given before")
                .of("Mesothelioma")
                .giving("cisplatin")
                .made();
        try (var index = StudyIndex.open(folder, StudiesInMemory.with(PLEURAL, PERITONEAL, MELANOMA, mentions))) {
            assertThat(ids(index.giving("pembrolizumab", 9))).containsExactlyInAnyOrder("1", "3");
            assertThat(ids(index.giving("immune-checkpoint-inhibitor", 9))).containsExactlyInAnyOrder("1", "3");
            assertThat(index.giving("immune-checkpoint-inhibitor", 1).total()).isEqualTo(2);
            assertThat(ids(index.giving("oncolytic-virus", 9))).isEmpty();
        }
    }

    @Test
    void aStudyThatOnlyTurnsAwayTheDiseaseDoesNotStandAboveOneAboutIt() {
        var offCondition = study(9).titled("Pembrolizumab, and pembrolizumab again, in lung cancer")
                .of("Lung cancer")
                .giving("pembrolizumab", "pembrolizumab biosimilar")
                .asking("Exclusion Criteria:\n\n* Mesothelioma\n* Mesothelioma of the pleura\n* Earlier pembrolizumab")
                .made();
        var onCondition = study(10)
                .titled("Immunotherapy before surgery")
                .of("Mesothelioma")
                .about("People get pembrolizumab before their operation.")
                .made();

        assertThat(search("mesothelioma pembrolizumab", offCondition, onCondition, MELANOMA, PLEURAL))
                .containsExactly("1", "10", "9", "3");
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        var apart = study(4).titled("Cell therapy for small tumours")
                .about("Lung cancer")
                .made();
        var together = study(5).titled("Small cell lung cancer").made();

        assertThat(search("\"small cell\"", apart, together)).containsExactly("5");
        assertThat(search("small cell", apart, together)).containsExactlyInAnyOrder("4", "5");
    }

    @Test
    void aStudyIsFoundByItsNumberInAnyCase() {
        assertThat(search("NCT00000003", PLEURAL, PERITONEAL, MELANOMA)).containsExactly("3");
        assertThat(search("  nct00000002 ", PLEURAL, PERITONEAL, MELANOMA)).containsExactly("2");
    }

    @Test
    void wordsAreFoundInTheirOtherForms() {
        assertThat(search("MESOTHELIOMAS", PLEURAL, PERITONEAL, MELANOMA)).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void aMedicineIsFoundByItsOtherName() {
        assertThat(search("MK-3475", study(6).giving("pembrolizumab", "MK-3475").made(), PERITONEAL))
                .containsExactly("6");
    }

    @Test
    void signsAndBlanksAndVeryLongSearchesAreNoError() {
        try (var index = StudyIndex.open(folder, StudiesInMemory.with(PLEURAL))) {
            var signs = "+ - && | ! ( ) { } [ ] ^ \" ~ * ? : \\ /".split(" ");
            for (String sign : signs) {
                assertThat(index.search(sign, 5).total()).as(sign).isZero();
                assertThat(ids(index.search("pleural" + sign, 5))).as(sign).containsExactly("1");
                assertThat(ids(index.search(sign + "pleural", 5))).as(sign).containsExactly("1");
                assertThat(ids(index.search("pleural " + sign + " disease", 5)))
                        .as(sign)
                        .containsExactly("1");
            }
            assertThat(ids(index.search(String.join("", signs) + " pleural " + String.join(" ", signs), 5)))
                    .containsExactly("1");
            assertThat(ids(index.search("pleural " + "a1/b2 ".repeat(3000), 5))).containsExactly("1");
            assertThat(ids(index.search("pleural 胸膜" + "中皮腫".repeat(500), 5))).containsExactly("1");
            assertThat(ids(index.search("pleural \"" + "a1 ".repeat(3000) + "\"", 5)))
                    .containsExactly("1");
        }
    }

    @Test
    void aWordAfterAMinusIsSearchedAndDoesNotBringEveryStudyWithoutIt() {
        assertThat(search("anti -melanoma", PLEURAL, PERITONEAL, MELANOMA)).containsExactly("3");
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertThat(search("", PLEURAL)).isEmpty();
        assertThat(search(" \t ", PLEURAL)).isEmpty();
        assertThat(search("the of and", PLEURAL)).isEmpty();
    }

    @Test
    void anEmptyStoreHasNoHits() {
        assertThat(search("mesothelioma")).isEmpty();
    }

    @Test
    void theTotalCountsMoreThanTheHitsAskedFor() {
        try (var index = StudyIndex.open(folder, StudiesInMemory.with(PLEURAL, PERITONEAL, MELANOMA))) {
            var hits = index.search("pembrolizumab", 1);

            assertThat(hits.total()).isEqualTo(2);
            assertThat(hits.ids()).hasSize(1);
        }
    }

    @Test
    void whatTheStoreGainsIsFoundAndOnlyThatIsRead() {
        var store = StudiesInMemory.with(PLEURAL, PERITONEAL);
        try (var index = StudyIndex.open(folder, store)) {
            store.add(MELANOMA);

            assertThat(ids(index.search("melanoma", 5))).containsExactly("3");
            assertThat(store.handedOver()).isEqualTo(3);

            index.refresh();
            assertThat(store.handedOver()).isEqualTo(3);
        }
    }

    @Test
    void aChangedStudyReplacesItsOlderVersion() {
        var store = StudiesInMemory.with(PLEURAL, PERITONEAL);
        try (var index = StudyIndex.open(folder, store)) {
            store.add(study(1).titled("Nivolumab in thymoma").made());
            index.refresh();

            assertThat(ids(index.search("pembrolizumab", 5))).isEmpty();
            assertThat(ids(index.search("thymoma", 5))).containsExactly("1");
        }
    }

    @Test
    void openingAgainReadsOnlyWhatIsNew() {
        var store = StudiesInMemory.with(PLEURAL, PERITONEAL);
        StudyIndex.open(folder, store).close();
        store.add(MELANOMA);
        try (var index = StudyIndex.open(folder, store)) {
            assertThat(store.handedOver()).isEqualTo(3);
            assertThat(ids(index.search("pembrolizumab", 5))).containsExactlyInAnyOrder("1", "3");
        }
    }

    @Test
    void theIndexOfAnotherStoreIsBuiltAgain() {
        StudyIndex.open(folder, StudiesInMemory.with(PLEURAL, PERITONEAL)).close();

        assertThat(search("pembrolizumab", MELANOMA, PERITONEAL))
                .as("as many studies")
                .containsExactly("3");
        assertThat(search("mesothelioma", PLEURAL)).as("fewer studies").containsExactly("1");
        assertThat(search("pembrolizumab", MELANOMA, PERITONEAL, study(11).made()))
                .as("more studies")
                .containsExactly("3");
    }

    @Test
    void anIndexOfAnotherFormatIsBuiltAgain() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(StudyDocument.of(MELANOMA));
        }

        assertThat(search("pembrolizumab", PLEURAL)).containsExactly("1");
    }

    @Test
    void aDamagedIndexIsBuiltAgain() throws IOException {
        StudyIndex.open(folder, StudiesInMemory.with(PLEURAL)).close();
        eachFile(file -> file.getFileName().toString().startsWith("segments"), StudyIndexTest::overwrite);
        assertThat(search("pembrolizumab", PLEURAL)).containsExactly("1");

        eachFile(file -> file.getFileName().toString().startsWith("_"), StudyIndexTest::overwrite);
        assertThat(search("pembrolizumab", PLEURAL)).containsExactly("1");

        eachFile(file -> file.getFileName().toString().startsWith("_"), StudyIndexTest::delete);
        assertThat(search("pembrolizumab", PLEURAL)).containsExactly("1");
    }

    @Test
    void aDeletedIndexIsBuiltAgain() throws IOException {
        StudyIndex.open(folder, StudiesInMemory.with(PLEURAL)).close();
        eachFile(file -> true, StudyIndexTest::delete);
        Files.delete(folder);

        assertThat(search("pembrolizumab", PLEURAL)).containsExactly("1");
        assertThat(folder).isDirectory();
    }

    @Test
    void aFailingStoreLeavesTheIndexAsItWas() {
        StudyIndex.open(folder, StudiesInMemory.with(PLEURAL)).close();
        var failing = StudiesInMemory.with(MELANOMA, PERITONEAL).failingAfter(1);

        assertThatThrownBy(() -> StudyIndex.open(folder, failing)).hasMessageContaining("fails");
        assertThat(search("pembrolizumab", PLEURAL, PERITONEAL)).containsExactly("1");
    }

    @Test
    void anIndexThatAnotherProcessIsWritingIsReadAsItIs() throws IOException {
        var store = StudiesInMemory.with(PLEURAL);
        StudyIndex.open(folder, store).close();
        store.add(MELANOMA);
        try (var directory = FSDirectory.open(folder)) {
            var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
            try (var index = StudyIndex.open(folder, store)) {
                assertThat(ids(index.search("pembrolizumab", 5))).containsExactly("1");
                index.refresh();
                assertThat(ids(index.search("pembrolizumab", 5))).containsExactly("1");

                lock.close();
                assertThat(ids(index.search("pembrolizumab", 5))).containsExactlyInAnyOrder("1", "3");
            }
        }
    }

    @Test
    void whileAnotherProcessBuildsTheFirstIndexThisOneWaits() throws Exception {
        var found = new AtomicReference<List<String>>();
        try (var directory = FSDirectory.open(folder)) {
            var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
            var waiting = Thread.ofPlatform().start(() -> found.set(search("pembrolizumab", PLEURAL)));
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                assertThat(waiting.isAlive()).isTrue();
                Thread.onSpinWait();
            }

            lock.close();
            waiting.join();
        }
        assertThat(found.get()).containsExactly("1");
    }

    @Test
    void twoOpenIndexesOnOneFolderBothSeeWhatIsNew() {
        var store = StudiesInMemory.with(PLEURAL);
        try (var first = StudyIndex.open(folder, store);
                var second = StudyIndex.open(folder, store)) {
            store.add(MELANOMA);

            assertThat(ids(first.search("pembrolizumab", 5))).containsExactlyInAnyOrder("1", "3");
            assertThat(ids(second.search("pembrolizumab", 5))).containsExactlyInAnyOrder("1", "3");
            assertThat(store.handedOver()).isEqualTo(2);
        }
    }

    private void eachFile(java.util.function.Predicate<Path> which, Consumer<Path> work) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var chosen = files.filter(which).toList();
            assertThat(chosen).isNotEmpty();
            chosen.forEach(work);
        }
    }

    private static void overwrite(Path file) {
        try {
            Files.writeString(file, "not an index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
