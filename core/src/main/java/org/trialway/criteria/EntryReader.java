package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Meaning.Word;
import org.trialway.criteria.Outline.Node;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Walks an outline from top to bottom and turns its items into entries.
final class EntryReader {

    /// How many words may stand behind "including": "but not limited to any of the following:".
    private static final int TAIL = 9;

    private final String text;
    private final NamedCancers admitted;
    private int lists;

    private EntryReader(String text, NamedCancers admitted) {
        this.text = text;
        this.admitted = admitted;
    }

    static List<Entry> read(String text) {
        return read(text, new NamedCancers());
    }

    /// @param admitted takes in the cancers named where the text says whom it admits
    static List<Entry> read(String text, NamedCancers admitted) {
        return drafts(text, admitted).stream()
                .map(draft -> new Entry(draft.section(), draft.cohort(), draft.required()))
                .toList();
    }

    /// The entries with what is known of their place.
    static List<Draft> drafts(String text, NamedCancers admitted) {
        return Neighbours.settled(
                new EntryReader(text, admitted).sections(Outline.of(text).roots()));
    }

    /// A text that gives its sections anew for each cohort or stage may name it above the inclusions only.
    private List<Draft> sections(List<Node> roots) {
        if (!isAnew(roots)) {
            return below(roots, Context.START);
        }
        var drafts = new ArrayList<Draft>();
        String whom = "";
        for (Node root : roots) {
            Context context = includes(root) ? Context.START : Context.START.ofCohort(whom);
            drafts.addAll(below(List.of(root), context));
            whom = includes(root) ? whom(root) : whom;
        }
        return drafts;
    }

    /// Inclusions and exclusions in turn, more than once.
    private boolean isAnew(List<Node> roots) {
        int pairs = 0;
        for (int i = 0; i < roots.size(); i++) {
            if (includes(roots.get(i)) != (i % 2 == 0)) {
                return false;
            }
            pairs += i % 2;
        }
        return pairs > 1 && roots.size() % 2 == 0;
    }

    private boolean includes(Node root) {
        Marks marks = Marks.of(Tokens.of(text, root.words()));
        return root.kind() == Outline.Kind.HEADING && marks.has(Word.INCLUDED) && !marks.has(Word.EXCLUDED);
    }

    /// Whom a section is for as a whole: by its own heading, or by the one heading that stands right below it.
    private String whom(Node section) {
        String own = Whom.ofHeading(Marks.of(Tokens.of(text, section.words())), text);
        boolean single = own.isEmpty()
                && section.children().size() == 1
                && section.children().getFirst().kind() == Outline.Kind.HEADING;
        return single
                ? Whom.ofHeading(
                        Marks.of(Tokens.of(text, section.children().getFirst().words())), text)
                : own;
    }

    private List<Draft> below(List<Node> nodes, Context context) {
        int list = lists++;
        var drafts = new ArrayList<Draft>();
        for (Node node : nodes) {
            Marks marks = Marks.of(Tokens.of(text, node.words()));
            if (context.stance() == Stance.REQUIRE) {
                admitted.look(marks);
            }
            if (node.children().isEmpty()) {
                leaf(node, marks, context, list, drafts);
            } else {
                parent(node, marks, context, list, drafts);
            }
        }
        return drafts;
    }

    /// A heading with nothing below it asks nothing, unless it was an item all along ("ECOG 0-1:").
    private void leaf(Node node, Marks marks, Context context, int list, List<Draft> drafts) {
        Criterion own = ItemReader.read(marks, node.words(), context.stance(), context.topic());
        boolean item = node.kind() == Outline.Kind.ITEM || saysMoreThanNames(marks, context);
        if (item) {
            drafts.add(draft(node, marks, context, list, own));
        }
    }

    /// A heading that only names what stands below, "Radiotherapy:", asks for nothing.
    private static boolean saysMoreThanNames(Marks marks, Context context) {
        return !ItemReader.scan(marks, context.topic()).stream().allMatch(NameMarks::isName);
    }

    private Draft draft(Node node, Marks marks, Context context, int list, Criterion own) {
        Criterion timed = context.stance() == Stance.FORBID ? Windows.timed(own, context.days()) : own;
        Criterion required = Unread.cap(Unread.cap(timed, context.unread()), onlyOfThese(timed, context));
        return new Draft(
                context.section(),
                context.stance(),
                context.cohort(),
                context.path(),
                list,
                marks,
                node.words(),
                required);
    }

    /// "No more than 1 earlier regimen" below "Chemotherapy:" counts chemotherapies, not all that was given.
    private List<Span> onlyOfThese(Criterion own, Context context) {
        if (context.path().isEmpty() || Leaves.of(own).stream().noneMatch(Criterion.TherapyLines.class::isInstance)) {
            return List.of();
        }
        Span above = context.path().getLast();
        String title = above.in(text).replace(":", "").strip().toLowerCase(Locale.ROOT);
        return Concepts.all().named(Kind.THERAPY, title).isPresent() ? List.of(above) : List.of();
    }

    private void parent(Node node, Marks marks, Context context, int list, List<Draft> drafts) {
        String words = node.words().in(text);
        boolean heading = node.kind() == Outline.Kind.HEADING;
        Context inner = LeadIn.below(marks, text, node.words(), context, heading);
        boolean leads = heading || words.endsWith(":") || marks.has(Word.FOLLOWING);
        boolean admits = leads && !heading && Exceptions.openList(marks, context.stance());
        if (admits) {
            exceptions(node, marks, context, list, drafts);
            return;
        }
        if (leads && !heading && namesIllness(marks, inner)) {
            leaf(node, marks, context.besides(List.of(node.words())), list, drafts);
        } else if (leads) {
            limitsAbove(node, marks, context, list, drafts);
        } else if (inner.cohort().equals(context.cohort()) || marks.has(Word.COLON)) {
            leaf(node, marks, context, list, drafts); // "Cohort 1 (pleural)" alone is a title
        }
        List<Draft> children = below(node.children(), inner.below(node.words()));
        if (LeadIn.isOneEnough(marks, inner) && children.size() > 1) {
            drafts.add(oneOf(node, marks, inner, list, children));
        } else {
            drafts.addAll(children);
        }
    }

    /// "Uncontrolled heart disease, including:" bars it, whatever the examples below.
    private static boolean namesIllness(Marks marks, Context inner) {
        int example = marks.size() - 1;
        while (example >= 0
                && marks.size() - example < TAIL
                && !marks.isAny(example, Word.EXAMPLE, Word.OR, Word.CLOSE)) {
            example--;
        }
        return inner.stance() == Stance.FORBID
                && (marks.is(example, Word.EXAMPLE) || (marks.is(example, Word.OR) && marks.has(Word.FOLLOWING)))
                && !Exceptions.onlyAdmits(marks, inner.stance())
                && ItemReader.scan(marks, inner.topic()).stream()
                        .anyMatch(one -> NameMarks.isName(one) && NameMarks.kind(one) == Kind.CONDITION);
    }

    /// "Other cancers except for:": what stands below admits and asks for nothing; the rule above it holds with that
    /// exception.
    private void exceptions(Node node, Marks marks, Context context, int list, List<Draft> drafts) {
        List<Draft> children = below(node.children(), context.below(node.words()));
        int at = drafts.size();
        leaf(node, marks, context, list, drafts);
        if (children.isEmpty()) {
            return;
        }
        Span below = children.getFirst().words().join(children.getLast().words());
        if (drafts.size() > at) {
            Draft rule = drafts.get(at);
            drafts.set(at, rule.with(Unread.cap(Softened.by(rule.required(), below), List.of(below))));
        }
        children.forEach(child -> drafts.add(child.with(new Criterion.NotUnderstood(new Source.Words(child.words())))));
    }

    /// A lead-in that names a limit may demand it or set it as a condition on the list: "Men over 50 must have:". It is
    /// listed, but turns nobody away.
    private void limitsAbove(Node node, Marks marks, Context context, int list, List<Draft> drafts) {
        boolean limits = ItemReader.scan(marks, context.topic()).stream()
                .anyMatch(reading -> !NameMarks.isName(reading)
                        && !(reading.statement() instanceof Criterion.Sex)
                        && !(reading.statement() instanceof Criterion.AsksNothing));
        if (limits) {
            leaf(node, marks, context.besides(List.of(node.words())), list, drafts);
        }
    }

    /// "One of the following:" makes one entry of the items below.
    private Draft oneOf(Node node, Marks marks, Context context, int list, List<Draft> children) {
        List<Criterion> parts =
                Neighbours.alternatives(children).stream().map(Draft::required).toList();
        Span whole = node.words().join(children.getLast().words());
        Criterion any = Combine.anyOf(parts, new Source.Words(whole));
        return new Draft(
                context.section(), context.stance(), context.cohort(), context.path(), list, marks, node.words(), any);
    }
}
