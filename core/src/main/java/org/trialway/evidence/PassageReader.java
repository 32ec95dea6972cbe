package org.trialway.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.trialway.evidence.EvidenceTable.Row;
import org.trialway.evidence.Passage.Piece;
import org.trialway.knowledge.Source;

/// Puts figures into sentences: `{study/cells/arm/measure}` is a figure, `{~…}` the same rounded to a whole number,
/// `[source:date]` a day that the source names. A sentence with a figure that may not be shown falls away whole.
final class PassageReader {

    private static final Pattern HOLE = Pattern.compile("\\{(~?)([^}]*)}|\\[([^:\\]]*):([^\\]]*)]");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<EvidenceStudy> studies;
    private final Map<String, Source> sources;

    PassageReader(List<EvidenceStudy> studies, Map<String, Source> sources) {
        this.studies = studies;
        this.sources = sources;
    }

    /// The sentences of a cell, parted by `" | "`, that may be shown.
    List<Passage> shown(Row row, String column) {
        var passages = new ArrayList<Passage>();
        for (String sentence : row.text(column).split(" \\| ", -1)) {
            passage(row, column, sentence).ifPresent(passages::add);
        }
        return passages;
    }

    /// The one passage of a cell, which must be fit to be shown.
    Passage only(Row row, String column) {
        return passage(row, column, row.text(column)).orElseThrow(() -> row.bad(column, "only figures that are shown"));
    }

    private Optional<Passage> passage(Row row, String column, String sentence) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (MatchResult hole : HOLE.matcher(sentence).results().toList()) {
            plain(row, column, sentence.substring(at, hole.start()), pieces);
            at = hole.end();
            Optional<Piece> filled = hole.group(3) == null ? figure(row, column, hole) : day(row, column, hole);
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(filled.get());
        }
        plain(row, column, sentence.substring(at), pieces);
        return Optional.of(new Passage(pieces));
    }

    /// Words of ours hold no figure: it would have no source. Digits within a name, as in `WT1`, are none.
    private static void plain(Row row, String column, String words, List<Piece> pieces) {
        for (String word : words.split("[ ,.:;]+", -1)) {
            if (DIGIT.matcher(word).lookingAt() && !isName(words, word)) {
                throw row.bad(column, "{study/cells/arm/measure} in place of \"" + word + "\"");
            }
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece.Plain(words));
        }
    }

    /// `CheckMate 743` and `MARS 2`: a number after a word that is a study's name.
    private static boolean isName(String words, String number) {
        return words.contains("CheckMate " + number) || words.contains("MARS " + number);
    }

    private Optional<Piece> figure(Row row, String column, MatchResult hole) {
        String key = hole.group(2);
        EvidenceStudy study = studies.stream()
                .filter(each -> key.startsWith(each.key() + "/"))
                .findFirst()
                .orElseThrow(() -> row.bad(column, "a study's key in {" + key + "}"));
        if (study.figures().stream().noneMatch(figure -> figure.key().toString().equals(key))) {
            throw row.bad(column, "a figure of figures.tsv in {" + key + "}");
        }
        return study.shown().stream()
                .filter(figure -> figure.key().toString().equals(key))
                .findFirst()
                .map(figure -> new Piece.Printed(figure, hole.group(1).isEmpty() ? figure.value() : rounded(figure)));
    }

    private static String rounded(Figure figure) {
        return new BigDecimal(figure.value()).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private Optional<Piece> day(Row row, String column, MatchResult hole) {
        Source source = sources.get(hole.group(3));
        if (source == null) {
            throw row.bad(column, "a key of sources.tsv in [" + hole.group(3) + "]");
        }
        return source.isShown() ? Optional.of(new Piece.Day(source, hole.group(4))) : Optional.empty();
    }
}
