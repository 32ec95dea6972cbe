package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;

/// "HLA-A*02:01 positive", "HLA-A2", "HLA-A*0201 or A*0206".
final class HlaRecogniser implements Recogniser {

    /// A group of two digits and perhaps a protein of two more, with or without star and colon.
    private static final Pattern ALLELE = Pattern.compile("(a|b|c|cw|drb1|dqb1|dpb1)\\*?(\\d{1,2})(?:[:.]?(\\d{2}))?");

    private static final int LONGEST_NAME = 8;

    @Override
    public @Nullable Reading at(Marks marks, int at, Topic topic) {
        boolean named = marks.words(at).getFirst().equals("hla");
        if (!named) {
            return null;
        }
        var alleles = new ArrayList<Criterion>();
        int next = marks.words(at).size() > 1 ? at : afterDash(marks, at + 1);
        int end = at;
        Found found = allele(marks, next);
        while (found != null && next - at < Marks.FARTHEST) {
            end = found.end();
            var source = new Source.Words(marks.span(at, end));
            alleles.add(new Criterion.HlaType(found.allele(), source));
            int link = marks.skip(end, Word.COMMA, Word.OR, Word.SLASH, Word.AND_OR);
            if (link == end) {
                break;
            }
            next = isHla(marks, link) ? afterDash(marks, link + 1) : link;
            found = allele(marks, next);
        }
        if (alleles.isEmpty()) {
            return null;
        }
        int whole = afterPositive(marks, end);
        return whole < 0
                ? null
                : new Reading(at, whole, Combine.anyOf(alleles, new Source.Words(marks.span(at, whole))));
    }

    /// The gene may be called A, which is also a word that sets no condition.
    private static int afterDash(Marks marks, int at) {
        return at < marks.size() && marks.words(at).equals(List.of("-")) ? at + 1 : at;
    }

    private static boolean isHla(Marks marks, int at) {
        return at < marks.size() && marks.words(at).equals(List.of("hla"));
    }

    private record Found(String allele, int end) {}

    /// The longest row of marks from `at` whose words, put together, name an allele.
    private static @Nullable Found allele(Marks marks, int at) {
        var words = new StringBuilder();
        Found found = null;
        for (int i = at; i < Math.min(at + LONGEST_NAME, marks.size()); i++) {
            words.append(String.join("", marks.words(i)));
            String name = words.toString().replace("hla", "").replace("-", "").replace("x", "*");
            Matcher matcher = ALLELE.matcher(name);
            if (matcher.matches()) {
                found = new Found(spelled(matcher), i + 1);
            }
        }
        return found;
    }

    private static String spelled(Matcher matcher) {
        String group = matcher.group(2).length() == 1 ? "0" + matcher.group(2) : matcher.group(2);
        String gene = matcher.group(1).toUpperCase(Locale.ROOT).replace("CW", "C");
        String protein = matcher.group(3);
        return gene + "*" + group + (protein == null ? "" : ":" + protein);
    }

    /// Past "positive"; -1 where the text says "negative".
    private static int afterPositive(Marks marks, int end) {
        int state = marks.skip(end, Word.NEUTRAL, Word.DASH);
        if (!(marks.at(state) instanceof Meaning.Named named)) {
            return end < marks.size() && marks.words(end).equals(List.of("+")) ? end + 1 : end;
        }
        return switch (named.concept().name()) {
            case "positive" -> state + 1;
            case "negative" -> -1;
            default -> end;
        };
    }
}
