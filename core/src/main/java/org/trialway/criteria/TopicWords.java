package org.trialway.criteria;

import org.trialway.criteria.Meaning.Word;
import org.trialway.text.Phrases;

/// Names of what the limits below them are about. Such words set no limit of their own, so a heading made of them
/// leaves the criteria under it as they are: "Adequate organ function:", "Hepatic:".
final class TopicWords {

    private TopicWords() {}

    private static final String WORDS = """
            organ function; organ functions; organ and marrow function; organ and bone marrow function; marrow function
            bone marrow function; bone marrow reserve; marrow reserve; bone marrow; hematologic function; normal organ function
            hematological function; haematological function; haematologic function; hematopoietic function; organ system function
            hematologic; hematological; haematological; haematologic; hematopoietic; hematology; haematology; blood counts
            hepatic function; liver function; hepatic; renal function; kidney function; renal; coagulation function; coagulation
            coagulation parameters; renal and hepatic function; hepatic and renal function; liver and kidney function
            liver and renal function; renal and liver function; organ function tests; liver function tests; blood chemistry
            chemistry; biochemistry; blood routine; blood routine examination; routine blood test; blood biochemistry; blood tests
            biochemical; biochemical parameters; hematologic parameters; hematological parameters; laboratory parameters
            laboratory values; laboratory criteria; laboratory tests; laboratory requirements; laboratory results
            laboratory findings; clinical laboratory; initial laboratory values; required laboratory values; main organ function
            major organ function; main organs; vital organ function; important organ function; organ and hematologic function
            biological parameters; blood cell counts; blood count; blood routine test; cardiac function; pulmonary function
            cardiovascular; pulmonary; neurologic; immunologic; metabolic; cardiac; respiratory; hematologic status; renal status
            disease characteristics; patient characteristics; prior concurrent therapy; prior/concurrent therapy
            sex; gender; menopausal status; demographics
            bone marrow and organ function; function of important organs; functions of important organs; haematopoietic
            heart function; lung function; end organ function; hematologic and organ function; organ function levels
            function of major organs; general condition; physical status; routine blood examination
            hepatic and renal; liver; kidney; blood system; bone marrow hematopoietic function; hematopoietic status; complete blood count
            """;

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        WORDS.lines().forEach(line -> lexicon.addList(line, Word.TOPIC));
    }
}
