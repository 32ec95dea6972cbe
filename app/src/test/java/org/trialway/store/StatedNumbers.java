package org.trialway.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers a text states, however written: `1,500` as 1500, `.5` as 0.5, `three` and `III` as 3.
///
/// Numbers of list items, and digits inside a name such as `CD137`, are not among them.
final class StatedNumbers {

    private static final Set<BigDecimal> SMALL = Set.of(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.])\\d+(?:\\.\\d+)?|(?<![A-Za-z\\d])\\.\\d+");
    private static final Pattern ROMAN = Pattern.compile("\\b(II|III|IV)[ABC]?\\b");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, Integer> ROMANS = Map.of("II", 2, "III", 3, "IV", 4);
    private static final Map<String, Integer> WORDS = words();

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<BigDecimal> words = new TreeSet<>();

    private StatedNumbers() {}

    static StatedNumbers of(String text) {
        var plain = plain(text);
        var stated = new StatedNumbers();
        NUMBER.matcher(plain).results().forEach(hit -> stated.numbers.add(number(hit.group())));
        ROMAN.matcher(text).results().forEach(hit -> stated.numbers.add(BigDecimal.valueOf(ROMANS.get(hit.group(1)))));
        WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .filter(hit -> WORDS.containsKey(hit.group()))
                .forEach(hit -> stated.words.add(BigDecimal.valueOf(WORDS.get(hit.group()))));
        return stated;
    }

    /// What is stated here and nowhere in `other`. A bare "one" or "zero" is no statement: "one of these".
    List<String> notIn(StatedNumbers other) {
        return Stream.concat(numbers.stream(), words.stream().filter(number -> !SMALL.contains(number)))
                .distinct()
                .filter(number -> !other.numbers.contains(number) && !other.words.contains(number))
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros();
    }

    /// Escapes undone, section and list numbers gone, grades, powers of ten and thousands written one way.
    private static String plain(String text) {
        var plain = text.replaceAll("(?<![\\w.])\\d+\\.\\d+\\.\\d+(?=\\s+[A-Z'\"])", "");
        plain = plain.replaceAll("\\bG([1-5])\\b", "grade $1");
        plain = plain.replaceAll("\\\\([<>*\\[\\]_~^+=.#-])", "$1");
        plain = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+").matcher(plain).replaceAll(hit -> "^" + raised(hit.group()));
        plain = plain.replaceAll("(?m)^(\\s*(?:[*•~-]\\s*)?)\\(?\\d{1,2}[.)](?=\\s)", "$1");
        plain = plain.replaceAll("(?<=[.;:,)])(\\s+)\\(?\\d{1,2}[.)]\\s+(?=[A-Z])", "$1");
        plain = plain.replaceAll("(?<![A-Za-z])[xX×](?=\\d)", "x ");
        plain = plain.replaceAll("\\b10(3|6|9|12)(?=\\s*(?:cells\\s*)?(?:/|per)\\s*(?:L|l)\\b)", "10^$1");
        return Pattern.compile("(?<![\\d.])\\d{1,3}(?:[, ]\\d{3})+(?!\\d)")
                .matcher(plain)
                .replaceAll(hit -> hit.group().replaceAll("[, ]", ""));
    }

    private static String raised(String superscript) {
        return superscript
                .chars()
                .map("⁰¹²³⁴⁵⁶⁷⁸⁹"::indexOf)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    private static Map<String, Integer> words() {
        var upToTwelve = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
        var words = IntStream.range(0, upToTwelve.length)
                .boxed()
                .collect(Collectors.toMap(value -> upToTwelve[value], value -> value));
        words.putAll(Map.of("fourteen", 14, "fifteen", 15, "eighteen", 18, "twenty", 20, "thirty", 30, "ninety", 90));
        return words;
    }
}
