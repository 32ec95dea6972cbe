package org.trialway.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trialway.interview.Factor.Choice;
import org.trialway.interview.Factor.Field;
import org.trialway.interview.Factor.Form;
import org.trialway.interview.Factor.Guess;
import org.trialway.interview.Factor.When;
import org.trialway.knowledge.Lab;

/// The factors of the tables, in their order. Read once; safe for any number of threads.
public final class Factors {

    private static final class Loaded {
        private static final Map<String, Factor> ALL = read();
    }

    private Factors() {}

    public static List<Factor> all() {
        return List.copyOf(Loaded.ALL.values());
    }

    public static Optional<Factor> named(String id) {
        return Optional.ofNullable(Loaded.ALL.get(id));
    }

    private static Map<String, Factor> read() {
        Map<String, List<String[]>> answers = new LinkedHashMap<>();
        for (String[] row : rows("answers.tsv", 7)) {
            answers.computeIfAbsent(row[0], missing -> new ArrayList<>()).add(row);
        }
        Map<String, Factor> factors = new LinkedHashMap<>();
        for (String[] row : rows("factors.tsv", 7)) {
            List<String[]> own = answers.getOrDefault(row[0], List.of());
            factors.put(row[0], factor(row, own));
        }
        return factors;
    }

    private static Factor factor(String[] row, List<String[]> answers) {
        List<Choice> choices = new ArrayList<>();
        List<Guess> guesses = new ArrayList<>();
        for (String[] answer : answers) {
            Says says = Says.of(answer[5]);
            guesses.add(new Guess(answer[1], Double.parseDouble(answer[3]), answer[4], says));
            if (!answer[2].isEmpty()) {
                choices.add(new Choice(answer[1], answer[2], also(answer[6]), says.isOnly()));
            }
        }
        return new Factor(
                row[0],
                Form.valueOf(row[1].toUpperCase(Locale.ROOT)),
                row[2],
                row[3],
                row[4],
                when(row[5]),
                fields(row[6]),
                choices,
                guesses);
    }

    private static List<String> also(String cell) {
        return cell.isEmpty()
                ? List.of()
                : List.of(cell.toLowerCase(Locale.ROOT).split("; ", -1));
    }

    private static When when(String cell) {
        int blank = cell.indexOf(' ');
        String rest = cell.substring(blank + 1);
        return switch (blank < 0 ? cell : cell.substring(0, blank)) {
            case "" -> new When.Always();
            case "unless-told" -> new When.UnlessTold(rest);
            case "unless-asked" -> new When.UnlessAsked(rest);
            case "if-treated" -> new When.IfTreated();
            default -> throw new IllegalArgumentException("factors.tsv: \"%s\" is no rule".formatted(cell));
        };
    }

    private static List<Field> fields(String cell) {
        List<Field> fields = new ArrayList<>();
        for (String part : cell.isEmpty() ? List.<String>of() : List.of(cell.split("; ", -1))) {
            int colon = part.indexOf(": ");
            String code = part.substring(0, colon);
            String words = Lab.withCode(code).map(Factors::words).orElse("In percent");
            fields.add(new Field(code, words, List.of(part.substring(colon + 2).split(", ", -1))));
        }
        return fields;
    }

    private static String words(Lab lab) {
        String words = lab.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        boolean isHead = true;
        for (String line : text(file).split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        "%s: \"%s\" has %d columns. Expected %d.".formatted(file, line, cells.length, columns));
            }
            if (!isHead) {
                rows.add(cells);
            }
            isHead = false;
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = Factors.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside " + Factors.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
