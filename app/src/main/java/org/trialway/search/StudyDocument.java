package org.trialway.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.Study;
import org.trialway.study.Study.Intervention;
import org.trialway.treatment.TreatmentNames;
import org.trialway.treatment.TreatmentReader;

/// Which words of a study are searched, and how much each place counts.
final class StudyDocument {

    static final String ID = "id";

    /// Agents and kinds of the immune treatments that are tried, as their pages' addresses write them.
    static final String GIVES = "gives";

    /// Field to weight. Titles and names count most: a study *about* a disease stands before one that mentions it.
    static final Map<String, Float> WEIGHTS = Map.of(
            "title", 4f,
            "conditions", 4f,
            "interventions", 4f,
            "terms", 2f,
            "summary", 1f,
            "criteria", 0.5f);

    /// The fields that say what a study is about, not whom it turns away.
    static final Set<String> SUBJECT = Set.of("title", "conditions", "interventions", "terms", "summary");

    private StudyDocument() {}

    static Document of(Study study) {
        var document = new Document();
        document.add(new StringField(ID, study.id().value(), Store.YES));
        gives(study).forEach(name -> document.add(new StringField(GIVES, name, Store.NO)));
        add(
                document,
                "title",
                Stream.of(
                        study.titles().brief(),
                        study.titles().official(),
                        study.titles().acronym(),
                        study.id().value()));
        add(document, "conditions", study.conditions().stream());
        add(document, "interventions", study.interventions().stream().flatMap(StudyDocument::names));
        add(document, "terms", terms(study));
        add(document, "summary", Stream.of(study.description().summary()));
        add(document, "criteria", Stream.of(study.eligibility().criteria()));
        return document;
    }

    private static Stream<String> gives(Study study) {
        var given = TreatmentReader.read(study);
        return Stream.concat(given.agents().stream(), given.classes().stream().map(TreatmentClass::words))
                .map(TreatmentNames::address)
                .distinct();
    }

    private static Stream<String> names(Intervention intervention) {
        return Stream.concat(Stream.of(intervention.name()), intervention.otherNames().stream());
    }

    private static Stream<String> terms(Study study) {
        var mesh = Stream.of(study.conditionMesh(), study.interventionMesh())
                .flatMap(List::stream)
                .map(Study.MeshTerm::term);
        return Stream.of(
                        study.keywords().stream(),
                        mesh,
                        Stream.of(study.sponsor().name()))
                .flatMap(words -> words);
    }

    private static void add(Document document, String field, Stream<String> words) {
        document.add(new TextField(field, words.collect(Collectors.joining("\n")), Store.NO));
    }
}
