package org.trialway.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;

/// What a patient's cancer is called, to find the studies that are about it. It narrows a list; it never decides a
/// verdict.
///
/// A cancer is known by the words of its name that tell it from others: a kind of cancer (mesothelioma, melanoma)
/// where the name has one, otherwise a place (pancreatic, lung). A place is compared by its stem, so that "pancreatic
/// adenocarcinoma" finds "cancer of the pancreas". A group of cancers could hold it where every condition of a record
/// is made of general words and the cancer's own place, or where the record speaks of solid or advanced tumours.
/// Other names of one cancer are not known here.
public final class CancerTopic {

    private static final Set<String> WORDS_FOR_CANCER = Set.of(
            "cancer",
            "cancers",
            "carcinoma",
            "carcinomas",
            "malignancy",
            "malignancies",
            "malignant",
            "neoplasm",
            "neoplasms",
            "neoplastic",
            "tumor",
            "tumors",
            "tumour",
            "tumours");

    private static final Set<String> GENERAL_WORDS = Set.of(
            ("adenocarcinoma solid advanced metastatic recurrent refractory relapsed unresectable locally inoperable adult"
                            + " unspecified protocol specific rare disease diseases stage i ii iii iv iiia iiib of the and or"
                            + " with in other any all type types general primary late invasive incurable untreated resistant"
                            + " expressing positive")
                    .split(" "));

    /// Further words of a name, as people write it, that many cancers share or that say that it is not known.
    private static final Set<String> TELLING_NOTHING =
            Set.of("cell dont grade high know low metastases negative non not small spread sure triple type unknown"
                    .split(" "));

    /// Stages ("iiib", "4a") and whatever is too short to name a cancer.
    private static final Pattern STAGE_OR_SHORT = Pattern.compile("[iv]+[abc]?\\d?|\\d+[abc]?|.{1,3}");

    private static final Pattern KIND = Pattern.compile(".*(oma|emia|aemia)s?");

    /// What "solid" and "advanced" make a group of cancers of.
    private static final Set<String> GROUPS = Set.of(
            "cancer",
            "cancers",
            "malignancies",
            "malignancy",
            "neoplasm",
            "neoplasms",
            "tumor",
            "tumors",
            "tumour",
            "tumours");

    private static final Set<String> ADVANCED = Set.of("advanced", "metastatic", "refractory", "recurrent");

    /// Endings that make a place of the body an adjective.
    private static final List<String> ENDINGS = List.of("tic", "ic", "ian", "eal", "ial", "al");

    /// Larger places, by the stem of the smaller one.
    private static final Map<String, List<String>> LARGER_PLACES =
            Map.of("pleur", List.of("thora", "chest"), "periton", List.of("abdom"));

    private final List<String> telling;
    private final List<String> places;

    private CancerTopic(List<String> telling, List<String> places) {
        this.telling = List.copyOf(telling);
        this.places = List.copyOf(places);
    }

    public static CancerTopic of(Patient patient) {
        List<String> telling = new ArrayList<>();
        List<String> places = new ArrayList<>();
        patient.facts(Fact.Cancer.class).forEach(cancer -> add(cancer.name(), telling, places));
        return new CancerTopic(telling.stream().distinct().toList(), places);
    }

    private static void add(String name, List<String> telling, List<String> places) {
        List<String> words = words(name).stream().filter(CancerTopic::isTelling).toList();
        List<String> kinds =
                words.stream().filter(word -> KIND.matcher(word).matches()).toList();
        List<String> stems = words.stream()
                .filter(word -> !kinds.contains(word))
                .map(CancerTopic::stem)
                .toList();
        telling.addAll(kinds.isEmpty() ? stems : kinds);
        stems.forEach(stem -> {
            places.add(stem);
            places.addAll(LARGER_PLACES.getOrDefault(stem, List.of()));
        });
    }

    private static boolean isTelling(String word) {
        return !WORDS_FOR_CANCER.contains(word)
                && !GENERAL_WORDS.contains(word)
                && !TELLING_NOTHING.contains(word)
                && !STAGE_OR_SHORT.matcher(word).matches();
    }

    /// Whether a cancer was told that can be looked for; if not, every study is [Relevance#OTHER].
    public boolean isKnown() {
        return !telling.isEmpty();
    }

    /// What is looked for, e.g. "mesothelioma".
    public String words() {
        return String.join(", ", telling);
    }

    public Relevance relevanceOf(String title, List<String> conditions, List<String> keywords) {
        if (!isKnown()) {
            return Relevance.OTHER;
        }
        List<String> titleWords = words(title);
        List<List<String>> conditionWords =
                conditions.stream().map(CancerTopic::words).toList();
        List<List<String>> keywordWords =
                keywords.stream().map(CancerTopic::words).toList();
        if (namesIt(titleWords) || any(conditionWords, this::namesIt) || any(keywordWords, this::namesIt)) {
            return Relevance.NAMES_IT;
        }
        boolean couldHoldIt = speaksOfSolidTumours(titleWords)
                || speaksOfAdvancedTumours(titleWords)
                || any(conditionWords, CancerTopic::speaksOfSolidTumours)
                || any(keywordWords, CancerTopic::speaksOfSolidTumours)
                || (!conditionWords.isEmpty() && conditionWords.stream().allMatch(this::isGroup));
        return couldHoldIt ? Relevance.COULD_HOLD_IT : Relevance.OTHER;
    }

    private static boolean any(List<List<String>> texts, Predicate<List<String>> claim) {
        return texts.stream().anyMatch(claim);
    }

    private boolean namesIt(List<String> words) {
        return words.stream().anyMatch(word -> startsWithAny(word, telling));
    }

    private boolean isGroup(List<String> condition) {
        return condition.stream().anyMatch(WORDS_FOR_CANCER::contains)
                && condition.stream()
                        .allMatch(word -> WORDS_FOR_CANCER.contains(word)
                                || GENERAL_WORDS.contains(word)
                                || startsWithAny(word, places));
    }

    private static boolean speaksOfSolidTumours(List<String> words) {
        return IntStream.range(0, words.size() - 1)
                .anyMatch(i -> words.get(i).equals("solid") && GROUPS.contains(words.get(i + 1)));
    }

    /// "Metastatic cancer of the pancreas" is no group.
    private static boolean speaksOfAdvancedTumours(List<String> words) {
        return IntStream.range(0, words.size() - 1)
                .anyMatch(i -> ADVANCED.contains(words.get(i))
                        && GROUPS.contains(words.get(i + 1))
                        && !(i + 2 < words.size() && words.get(i + 2).equals("of")));
    }

    private static boolean startsWithAny(String word, List<String> stems) {
        return stems.stream().anyMatch(word::startsWith);
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 4)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .findFirst()
                .orElse(word);
    }

    /// The words of a text in lower case; a loop, since thousands of studies are read for one list.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
