package org.trialway.criteria;

import java.util.List;
import java.util.Set;
import org.trialway.criteria.Meaning.Word;

/// Whom the words of a heading or an item single out: a cohort or arm, a stage of the study, people of one kind.
///
/// A label is cut from the text as printed, without the words that only lead to it: "Cohort 2" from "For Cohort 2, …",
/// "Arm 3" from "Additional inclusion criteria – Arm 3 only". Where nobody is singled out it is empty.
final class Whom {

    private static final int LONGEST = 18;
    private static final int NEAR = 5;

    /// The stages through which a treatment made from a person's own cells goes, and those of other long treatments.
    private static final Set<String> STAGES = Set.of("""
            procurement collection leukapheresis leucapheresis apheresis manufacturing manufacture production treatment
            infusion reinfusion lymphodepletion lymphodepleting retreatment conditioning bridging harvest vaccination
            """.strip().split("\\s+"));

    private static final Set<String> CALLED = Set.of("eligibility", "eligible", "criteria", "requirements");

    /// Words that may stand beside a stage in its title.
    private static final Set<String> BESIDE = Set.of("""
            and or for to of the t cell cells car product products pre re additional specific phase start begin
            receive undergo chemotherapy initial first second inclusion exclusion
            """.strip().split("\\s+"));

    private static final Set<String> LEADS = Set.of("for", "in", "of", "to", "the", "participants", "patients");

    /// Those whom "criteria for …" singles out by naming everyone or by naming no one.
    private static final Set<String> EVERYONE = Set.of("""
            enrollment enrolment screening randomization randomisation registration inclusion exclusion entry study
            trial participation all both each every this the participants patients subjects individuals cohorts parts
            arms groups into in of and or phase eligibility criteria sub studies substudies main protocol day part
            admission recruitment selection clinical current present
            """.strip().split("\\s+"));

    private static final Set<String> TURNS = Set.of("for", "specific", "applicable", "of", "in", "only");

    private static final Set<String> ALL = Set.of("all", "each", "every", "both", "any", "across");

    private final Marks marks;
    private final String text;

    private Whom(Marks marks, String text) {
        this.marks = marks;
        this.text = text;
    }

    /// Whom a heading singles out.
    static String ofHeading(Marks marks, String text) {
        var whom = new Whom(marks, text);
        if (isStage(marks)) {
            return whom.label(0, marks.size());
        }
        int criteria = whom.lastCriteria();
        if (criteria >= 0 && criteria < LONGEST) {
            String after = whom.behindCriteria(criteria + 1);
            return after.isEmpty() && whom.names(0, criteria) ? whom.label(0, criteria) : after;
        }
        return whom.names(0, marks.size()) ? whom.label(0, marks.size()) : "";
    }

    /// Whom an item with items below it singles out: it may be a title, "Cohort 2 (pleural)".
    static String ofParent(Marks marks, String text) {
        var whom = new Whom(marks, text);
        String own = whom.ofItem();
        boolean title = own.isEmpty()
                && marks.size() <= LONGEST
                && whom.names(0, Math.min(3, marks.size()))
                && !marks.has(Word.DEMAND)
                && !marks.has(Word.STOP);
        return title ? whom.label(0, marks.size()) : own;
    }

    /// Whom an item singles out by its first or last words: "Part B only: …", "(Cohort 2) …", "… for people in Part C".
    static String ofItem(Marks marks, String text) {
        return new Whom(marks, text).ofItem();
    }

    /// "Treatment eligibility", "Criteria for infusion": a stage of the study with conditions of its own.
    static boolean isStage(Marks marks) {
        boolean stage = false;
        boolean called = false;
        if (marks.size() == 0 || marks.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            for (String word : marks.words(i)) {
                stage |= STAGES.contains(word);
                called |= CALLED.contains(word);
                boolean fine = STAGES.contains(word)
                        || CALLED.contains(word)
                        || BESIDE.contains(word)
                        || !Character.isLetterOrDigit(word.charAt(0));
                if (!fine) {
                    return false;
                }
            }
        }
        return stage && called;
    }

    private int lastCriteria() {
        int last = -1;
        for (int i = 0; i < Math.min(LONGEST, marks.size()); i++) {
            if (marks.isAny(i, Word.INCLUDED, Word.EXCLUDED)) {
                last = i;
            }
        }
        return last;
    }

    /// "… criteria FOR PART B:", "… criteria – ARM 3", "… criteria (COHORT A):".
    private String behindCriteria(int at) {
        int start = at;
        while (start < marks.size()
                && (marks.isAny(start, Word.DASH, Word.OPEN, Word.COLON, Word.TO)
                        || marks.words(start).stream().allMatch(TURNS::contains))) {
            start++;
        }
        int end = end(start);
        boolean turns = start > at;
        boolean all = start < end && isEveryone(start, end);
        return turns && start < end && !all ? label(start, end) : "";
    }

    private int end(int start) {
        int end = start;
        while (end < marks.size() && !marks.isAny(end, Word.COLON, Word.CLOSE, Word.STOP)) {
            end++;
        }
        return end;
    }

    private boolean isEveryone(int from, int to) {
        if (ALL.contains(marks.words(from).getFirst())) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean everyone = marks.is(i, Word.EVERY_COHORT)
                    || marks.words(i).stream()
                            .allMatch(word -> EVERYONE.contains(word) || !Character.isLetterOrDigit(word.charAt(0)));
            if (!everyone) {
                return false;
            }
        }
        return true;
    }

    private String ofItem() {
        if (marks.size() == 0) {
            return "";
        }
        if (marks.is(0, Word.OPEN)) {
            int close = end(1, Word.CLOSE);
            return close > 1 && (names(1, close) || endsInOnly(1, close)) ? label(1, close) : "";
        }
        int end = titleEnd();
        if (end > 0 && isTitle(end)) {
            return label(0, end);
        }
        String aside = aside();
        return aside.isEmpty() ? atEnd() : aside;
    }

    /// Begins with the name of a cohort and is no sentence.
    private boolean isTitle(int end) {
        for (int i = 0; i < end; i++) {
            boolean says = marks.isAny(i, Word.NOT, Word.EXCLUDED, Word.DEMAND, Word.STOP)
                    || (marks.is(i, Word.CAUTION) && !marks.words(i).contains("only"));
            if (says) {
                return false;
            }
        }
        return names(0, Math.min(end, NEAR)) && names(0, end);
    }

    /// One past the words before the sign that parts a title from its item; 0 for none.
    private int titleEnd() {
        boolean led = List.of("for", "in").contains(marks.words(0).getFirst());
        for (int i = 1; i < marks.size() && i < LONGEST; i++) {
            boolean ends = marks.is(i, Word.COLON)
                    || (marks.is(i, Word.DASH) && isFree(i))
                    || (marks.is(i, Word.COMMA) && (led || endsInOnly(0, i)));
            if (ends) {
                return i;
            }
        }
        return subject();
    }

    /// A dash with blanks on both sides parts; one without joins.
    private boolean isFree(int at) {
        int before = marks.span(at).start() - 1;
        int after = marks.span(at).end();
        return before >= 0
                && after < text.length()
                && Blocks.isBlank(text.charAt(before))
                && Blocks.isBlank(text.charAt(after));
    }

    /// "Participants in Part B must have …".
    private int subject() {
        for (int i = 1; i < Math.min(LONGEST, marks.size()); i++) {
            if (marks.is(i, Word.DEMAND)) {
                return isOnlyNames(0, i) ? i : 0;
            }
        }
        return 0;
    }

    private int end(int from, Word word) {
        for (int i = from; i < marks.size() && i - from < LONGEST; i++) {
            if (marks.is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsInOnly(int from, int to) {
        return to > from && marks.words(to - 1).contains("only");
    }

    /// Whether a cohort is named and nothing says that all are meant.
    private boolean names(int from, int to) {
        boolean named = false;
        for (int i = from; i < to; i++) {
            named |= isCohort(i);
            if (marks.is(i, Word.EVERY_COHORT)) {
                return false;
            }
        }
        return named;
    }

    /// "Regimen" alone is a treatment; with a letter or number it is an arm.
    private boolean isCohort(int at) {
        boolean regimen = at + 1 < marks.size()
                && List.of("regimen", "regimens").contains(marks.words(at).getFirst())
                && String.join("", marks.words(at + 1)).length() == 1
                && Character.isLetterOrDigit(marks.words(at + 1).getFirst().charAt(0));
        boolean kind = at + 1 < marks.size()
                && marks.words(Math.min(at + 2, marks.size() - 1)).contains("specific");
        return (marks.is(at, Word.COHORT) && !(kind && marks.isCompoundDash(at + 1))) || regimen;
    }

    /// Names of cohorts with their letters and nothing else.
    private boolean isOnlyNames(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean fine = isCohort(i)
                    || marks.at(i) instanceof Meaning.Amount
                    || marks.isAny(i, Word.NEUTRAL, Word.AND, Word.OR, Word.COMMA, Word.SLASH, Word.DASH)
                    || marks.words(i).stream()
                            .allMatch(word -> word.length() <= 3
                                    || word.equals("only")
                                    || word.equals("enrolled")
                                    || word.equals("randomized"));
            if (!fine) {
                return false;
            }
        }
        return names(from, to);
    }

    /// "… (Cohort 2 only)".
    private String aside() {
        for (int i = 0; i < marks.size(); i++) {
            int end = marks.is(i, Word.OPEN) ? end(i + 1, Word.CLOSE) : -1;
            boolean last = end > 0 && marks.skip(end + 1, Word.STOP, Word.SEMICOLON) >= marks.size();
            boolean binds =
                    end > 0 && names(i + 1, end) && (endsInOnly(i + 1, end) || (last && isOnlyNames(i + 1, end)));
            if (binds) {
                return label(i + 1, end);
            }
        }
        return "";
    }

    /// "ECOG 0-1 for participants in Part B."
    private String atEnd() {
        int end = marks.size();
        while (end > 0 && marks.isAny(end - 1, Word.STOP, Word.SEMICOLON, Word.COMMA)) {
            end--;
        }
        for (int i = end - 1; i > 0 && end - i < LONGEST; i--) {
            if (marks.isAny(i, Word.OPEN, Word.CLOSE)) {
                return "";
            }
            boolean leads = List.of("for", "in").contains(marks.words(i).getFirst());
            if (leads && isOnlyNames(i, end)) {
                boolean people =
                        i > 1 && List.of("for").contains(marks.words(i - 2).getFirst());
                return label(people ? i - 2 : i, end);
            }
        }
        return "";
    }

    private String label(int from, int to) {
        int start = from;
        int end = to;
        while (start < end - 1 && marks.words(start).stream().allMatch(LEADS::contains)) {
            start++;
        }
        while (end > start + 1 && isNoName(start, end)) {
            end--;
        }
        return start < end ? Cohorts.label(marks.span(start, end).in(text)) : "";
    }

    /// Whether the last mark is a sign or a word that only leads on.
    private boolean isNoName(int start, int end) {
        boolean sign = !Character.isLetterOrDigit(marks.words(end - 1).getLast().charAt(0));
        boolean closes = marks.is(end - 1, Word.CLOSE) && end(start, Word.OPEN) >= 0;
        return (sign && !closes)
                || List.of("only", "specific").contains(marks.words(end - 1).getLast());
    }
}
