package org.trialway.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds runs of eight words that a text of ours has in common with any text of a record.
///
/// A word is a longest run of letters and digits; case and punctuation do not count.
final class SharedWords {

    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Set<String> runs = new HashSet<>();

    SharedWords(JsonNode registryRecord) {
        texts(registryRecord).forEach(text -> runs.addAll(runsOf(text)));
    }

    List<String> in(List<String> texts) {
        var shared = new ArrayList<String>();
        texts.forEach(text -> runsOf(text).stream().filter(runs::contains).forEach(shared::add));
        return shared;
    }

    private static List<String> runsOf(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(first -> String.join(" ", words.subList(first, first + RUN)))
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.values().stream().flatMap(SharedWords::texts);
    }
}
