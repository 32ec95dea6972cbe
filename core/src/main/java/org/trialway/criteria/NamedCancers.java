package org.trialway.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.text.Tokens;

/// Every cancer that some texts name, and whether they leave room for others: "advanced cancer", "other tumor types", a
/// name like a cancer's that no table holds, healthy people.
///
/// Gathers too much rather than too little, for it is used to say that a cancer is *not* among those named.
final class NamedCancers {

    private static final String ANY_CANCER = "cancer";

    /// "Other tumors", which among conditions to join are further ones to have.
    private static final Meaning ANOTHER = new Meaning.Named(new Concept(Kind.CONDITION, "second malignancy"));

    private static final String TUMOUR =
            "cancers?|carcinomas?|tumou?rs?|neoplas(m|ms|ia|ias|tic)|malignan(t|cy|cies)|oncolog(y|ic|ical)";

    private static final Pattern PLAIN = Pattern.compile(TUMOUR);

    /// Words for tumours at large, or for one that we do not know.
    private static final Pattern LIKE_CANCER = Pattern.compile(TUMOUR + "|[a-z]{3,}(oma|omas|emia|emias|aemia|aemias)");

    /// The first letters of [#TUMOUR].
    private static final Set<String> BEGINNINGS = Set.of("canc", "carc", "tumo", "neop", "mali", "onco");

    /// Words that end like a cancer's name and are none.
    private static final Set<String> NO_CANCER = Set.of(
            ("stroma coma trauma hematoma haematoma glaucoma anemia anaemia viremia aviremia bacteremia bacteraemia "
                            + "hyperglycemia hypoglycemia ischemia ischaemia academia hypoxemia hyperkalemia hypokalemia "
                            + "hypercalcemia hypocalcemia hyponatremia hypernatremia uremia hypomagnesemia hyperuricemia "
                            + "hypoalbuminemia hyperlipidemia hyperbilirubinemia septicemia toxemia hypophosphatemia "
                            + "hyperphosphatemia hypoproteinemia dyslipidemia hypercholesterolemia hypertriglyceridemia")
                    .split(" "));

    private static final Set<String> SEVERAL = Set.of(
            ("other any all select selected various different following advanced metastatic refractory recurrent relapsed "
                            + "listed specific eligible certain")
                    .split(" "));

    private static final Set<String> PLURALS =
            Set.of("cancers", "tumors", "tumours", "malignancies", "neoplasms", "carcinomas");

    /// Before "cancer" in the names of societies, and behind it.
    private static final Set<String> SOCIETY = Set.of(
            ("committee commission union national cooperative joint institute staging society on for against center "
                            + "centre control edition manual antigen institute's")
                    .split(" "));

    private static final Set<String> EARLIER = Set.of(
            "prior", "previous", "second", "secondary", "concurrent", "history", "additional", "concomitant", "anti");

    /// Before the tumour that the person has.
    private static final Set<String> OWN = Set.of("the", "underlying", "their", "this", "your", "current");

    private static final Set<String> FURTHER = Set.of(
            ("therapy therapies treatment treatments related directed cells cell tissue sample samples drugs drug medication "
                            + "pain")
                    .split(" "));

    /// What the registry's thesaurus adds to a tumour that it names elsewhere.
    private static final Set<String> SUBJECT_HEADINGS = Set.of(
            "neoplasm metastasis", "neoplasm recurrence, local", "neoplasm, residual", "neoplasms, second primary");

    private static final Set<String> SPREAD_TO = Set.of(
            ("peritoneal peritoneum abdominal liver hepatic brain cerebral cns spinal bone lung pulmonary pleural pleura "
                            + "lymph skin cutaneous")
                    .split(" "));

    private static final Set<String> SCALES = Set.of("criteria", "evaluation", "recist", "irecist", "mrecist");

    private static final Set<String> PEOPLE =
            Set.of("healthy", "volunteer", "volunteers", "caregiver", "caregivers", "survivors", "smokers");

    private final Set<Concept> named = new LinkedHashSet<>();
    private boolean open;

    /// As [#LIKE_CANCER], asked of most words by their ends alone.
    private static boolean isLikeCancer(String word) {
        int last = word.length() - 1;
        boolean possible = last > 0 && isPossible(word, word.charAt(last));
        return possible && LIKE_CANCER.matcher(word).matches();
    }

    private static boolean isLikeCancer(List<String> words) {
        for (int i = 0; i < words.size(); i++) { // no iterator: asked of every word
            if (isLikeCancer(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossible(String word, char last) {
        char first = word.charAt(0);
        boolean ends = last == 'a' || last == 's';
        boolean begins = first == 'c' || first == 't' || first == 'n' || first == 'm' || first == 'o';
        return (ends && endsLikeCancer(word))
                || (begins && BEGINNINGS.contains(word.substring(0, Math.min(word.length(), 4))));
    }

    private static boolean endsLikeCancer(String word) {
        return word.endsWith("oma") || word.endsWith("omas") || word.endsWith("emia") || word.endsWith("emias");
    }

    /// Takes in a heading or an item that tells whom the study admits.
    void look(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            look(marks, i);
        }
    }

    /// Takes in a title or a keyword.
    void look(String text) {
        look(Marks.of(Tokens.of(text)));
    }

    /// Takes in a condition that the record is filed under: a tumour that no table names leaves all open, for it
    /// may be any, and so does another illness, for people may join who have that and no cancer.
    void lookStrictly(String condition) {
        Marks marks = Marks.of(Tokens.of(condition));
        boolean tumour = false;
        boolean name = false;
        boolean illness = false;
        for (int i = 0; i < marks.size(); i++) {
            look(marks, i);
            name |= isName(marks, i);
            illness |= marks.at(i) instanceof Meaning.Named named
                    && named.concept().kind() == Kind.CONDITION;
            tumour |= isLikeCancer(marks.words(i));
        }
        if (!name) {
            List<Concept> read = read(marks);
            named.addAll(read);
            name = !read.isEmpty();
        }
        open |= (tumour || illness) && !name && !SUBJECT_HEADINGS.contains(condition.toLowerCase(Locale.ROOT));
    }

    /// "Peritoneal tumor", "liver neoplasms" may have come from elsewhere.
    private static boolean isSpreadTo(Marks marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.hasOneOf(i, SPREAD_TO)) {
                return true;
            }
        }
        return false;
    }

    /// "Ovary neoplasm": a cancer told by its site, where nothing else stands beside it.
    private static List<Concept> read(Marks marks) {
        List<Reading> readings = ItemReader.scan(marks, Topic.NONE);
        boolean whole = readings.size() == 1
                && !isSpreadTo(marks)
                && readings.getFirst().from() == 0
                && readings.getFirst().to() == marks.size()
                && NameMarks.isName(readings.getFirst())
                && NameMarks.kind(readings.getFirst()) == Kind.CANCER;
        return whole
                ? Leaves.of(readings.getFirst().statement()).stream()
                        .flatMap(leaf -> leaf instanceof Criterion.Has has ? Stream.of(has.concept()) : Stream.empty())
                        .filter(concept -> !concept.name().equals(ANY_CANCER))
                        .toList()
                : List.of();
    }

    /// Whether a text has a word for a tumour, known or not.
    static boolean speaksOfTumour(String words) {
        Marks marks = Marks.of(Tokens.of(words));
        for (int i = 0; i < marks.size(); i++) {
            if (isName(marks, i) || isLikeCancer(marks.words(i))) {
                return true;
            }
        }
        return false;
    }

    private void look(Marks marks, int at) {
        List<String> words = marks.words(at);
        if (marks.hasOneOf(at, PEOPLE)) {
            open = true;
        }
        if (isName(marks, at)) {
            var name = (Meaning.Named) marks.at(at);
            if (name.concept().name().equals(ANY_CANCER)) {
                general(marks, at);
            } else if (!isAfter(marks, at, 6, SCALES)) { // "Response Evaluation Criteria in Solid Tumors"
                named.add(name.concept());
            }
        } else if (marks.at(at) instanceof Meaning.Named other && other.equals(ANOTHER)) {
            general(marks, at);
        } else if (isLikeCancer(words)) {
            unnamed(marks, at);
        }
    }

    /// "Advanced malignancies", "other tumor types"; but not "no other malignancy", "earlier cancer", "the malignancy",
    /// "cancer therapy", and not the name of a society.
    private void general(Marks marks, int at) {
        boolean own = isAfter(marks, at, 1, OWN) || FURTHER.contains(first(marks, at + 1)) || isName(marks, at - 1);
        boolean society = SOCIETY.contains(last(marks, at - 1)) || SOCIETY.contains(first(marks, at + 1));
        boolean admits = !own && !society && !isDenied(marks, at) && !isAfter(marks, at, 3, EARLIER);
        open |= admits;
    }

    /// A word for a tumour that no name holds: the patient's own ("tumor tissue"), several kinds, or an unknown name.
    private void unnamed(Marks marks, int at) {
        if (!(marks.at(at) instanceof Word)) {
            return;
        }
        String word = marks.words(at).getLast();
        if (!PLAIN.matcher(word).matches()) {
            open |= marks.is(at, Word.UNKNOWN) && !NO_CANCER.contains(word);
            return;
        }
        boolean several =
                first(marks, at + 1).startsWith("type") || (isAfter(marks, at, 1, SEVERAL) && PLURALS.contains(word));
        open |= several && !isDenied(marks, at);
    }

    private static boolean isName(Marks marks, int at) {
        return marks.at(at) instanceof Meaning.Named name && name.concept().kind() == Kind.CANCER;
    }

    private static boolean isDenied(Marks marks, int at) {
        for (int i = at - 1; i >= 0 && !marks.isAny(i, Word.STOP, Word.SEMICOLON); i--) {
            if (marks.isAny(i, Word.NOT, Word.EXCLUDED) || marks.words(i).contains("free")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Marks marks, int at, int near, Set<String> words) {
        for (int i = Math.max(0, at - near); i < at; i++) {
            if (marks.hasOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static String last(Marks marks, int at) {
        return at < 0 ? "" : marks.words(at).getLast();
    }

    private static String first(Marks marks, int at) {
        return at >= marks.size() ? "" : marks.words(at).getFirst();
    }

    Set<Concept> named() {
        return named;
    }

    /// Whether cancers may be meant that are not among those named.
    boolean isOpen() {
        return open;
    }
}
