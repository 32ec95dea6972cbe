package org.trialway.store;

import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criteria.Section;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Criterion.Administrative;
import org.trialway.criteria.Criterion.Marker;
import org.trialway.criteria.Criterion.Sex;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Comparison;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.study.AgeLimit;
import org.trialway.text.Span;

/// The compact form of [Criteria] in which a store keeps them: about a tenth of the words they were read from.
///
/// To add a kind of criterion: an arm in `write` with the next free tag, the same tag in `read`.
final class CriteriaCodec {

    private static final Section[] SECTIONS = Section.values();
    private static final Comparison[] COMPARISONS = Comparison.values();
    private static final AgeLimit.Unit[] AGE_UNITS = AgeLimit.Unit.values();
    private static final Sex.Admitted[] SEXES = Sex.Admitted.values();
    private static final PerformanceScale[] SCALES = PerformanceScale.values();
    private static final Lab[] LABS = Lab.values();
    private static final LabUnit[] LAB_UNITS = LabUnit.values();
    private static final Administrative.Point[] POINTS = Administrative.Point.values();
    private static final Concept.Kind[] CONCEPT_KINDS = Concept.Kind.values();
    private static final Marker.State[] STATES = Marker.State.values();

    private CriteriaCodec() {}

    static void write(BlobWriter out, Criteria criteria) {
        out.number(criteria.parserVersion());
        out.list(criteria.entries(), CriteriaCodec::write);
    }

    private static void write(BlobWriter out, Entry entry) {
        out.constant(entry.section());
        out.text(entry.cohort());
        write(out, entry.required());
    }

    private static void write(BlobWriter out, Criterion criterion) {
        switch (criterion) {
            case Criterion.All all -> {
                start(out, 0, all);
                out.list(all.parts(), CriteriaCodec::write);
            }
            case Criterion.AnyOf any -> {
                start(out, 1, any);
                out.list(any.parts(), CriteriaCodec::write);
            }
            case Criterion.Not not -> {
                start(out, 2, not);
                write(out, not.part());
            }
            case Criterion.Age age -> {
                start(out, 3, age);
                out.constant(age.comparison());
                out.number(age.limit().value());
                out.constant(age.limit().unit());
            }
            case Criterion.Sex sex -> {
                start(out, 4, sex);
                out.constant(sex.admitted());
            }
            case Criterion.PerformanceStatus status -> {
                start(out, 5, status);
                out.constant(status.scale());
                out.constant(status.comparison());
                out.number(status.value());
            }
            case Criterion.LifeExpectancy life -> {
                start(out, 6, life);
                out.constant(life.comparison());
                out.fraction(life.weeks());
            }
            case Criterion.LabLimit limit -> {
                start(out, 7, limit);
                out.constant(limit.lab());
                out.constant(limit.comparison());
                out.fraction(limit.value());
                out.constant(limit.unit());
            }
            case Criterion.Administrative administrative -> {
                start(out, 8, administrative);
                out.constant(administrative.point());
            }
            case Criterion.PartlyUnderstood partly -> {
                start(out, 9, partly);
                write(out, partly.read());
                out.list(partly.unread(), CriteriaCodec::write);
            }
            case Criterion.NotUnderstood words -> start(out, 10, words);
            case Criterion.AsksNothing nothing -> start(out, 11, nothing);
            case Criterion.Has has -> {
                start(out, 12, has);
                write(out, has.concept());
                out.number(has.withinDays());
            }
            case Criterion.TherapyLines lines -> {
                start(out, 13, lines);
                write(out, lines.therapy());
                out.number(lines.least());
                out.number(lines.most() + 1);
            }
            case Criterion.Stage stage -> {
                start(out, 14, stage);
                out.number(stage.earliest());
                out.number(stage.latest());
                out.text(stage.printed());
            }
            case Criterion.MeasurableDisease disease -> {
                start(out, 15, disease);
                out.number(disease.evaluableIsEnough() ? 1 : 0);
            }
            case Criterion.Marker marker -> {
                start(out, 16, marker);
                out.text(marker.marker());
                out.constant(marker.state());
                out.constant(marker.comparison());
                out.fraction(marker.threshold());
                out.text(marker.unit());
            }
            case Criterion.HlaType hla -> {
                start(out, 17, hla);
                out.text(hla.allele());
            }
            case Criterion.Qualified qualified -> {
                start(out, 18, qualified);
                write(out, qualified.part());
                write(out, qualified.words());
            }
            case Criterion.Unless unless -> {
                start(out, 19, unless);
                write(out, unless.rule());
                write(out, unless.exception());
            }
            case Criterion.When when -> {
                start(out, 20, when);
                write(out, when.condition());
                write(out, when.rule());
            }
        }
    }

    /// The tag, one bit for the kind of source, and the source.
    private static void start(BlobWriter out, int tag, Criterion criterion) {
        switch (criterion.source()) {
            case Source.Words words -> {
                out.number(tag << 1);
                write(out, words.span());
            }
            case Source.Field field -> {
                out.number(tag << 1 | 1);
                out.text(field.name());
                out.text(field.value());
            }
        }
    }

    private static void write(BlobWriter out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    static Criteria read(BlobReader in) {
        return new Criteria(in.smallNumber(), in.list(CriteriaCodec::entry));
    }

    private static Entry entry(BlobReader in) {
        return new Entry(in.constant(SECTIONS), in.text(), criterion(in));
    }

    private static Criterion criterion(BlobReader in) {
        int start = in.smallNumber();
        Source source = (start & 1) == 0 ? new Source.Words(span(in)) : new Source.Field(in.text(), in.text());
        return switch (start >> 1) {
            case 0 -> new Criterion.All(in.list(CriteriaCodec::criterion), source);
            case 1 -> new Criterion.AnyOf(in.list(CriteriaCodec::criterion), source);
            case 2 -> new Criterion.Not(criterion(in), source);
            case 3 ->
                new Criterion.Age(
                        in.constant(COMPARISONS), new AgeLimit(in.smallNumber(), in.constant(AGE_UNITS)), source);
            case 4 -> new Criterion.Sex(in.constant(SEXES), source);
            case 5 ->
                new Criterion.PerformanceStatus(
                        in.constant(SCALES), in.constant(COMPARISONS), in.smallNumber(), source);
            case 6 -> new Criterion.LifeExpectancy(in.constant(COMPARISONS), in.fraction(), source);
            case 7 ->
                new Criterion.LabLimit(
                        in.constant(LABS), in.constant(COMPARISONS), in.fraction(), in.constant(LAB_UNITS), source);
            case 8 -> new Criterion.Administrative(in.constant(POINTS), source);
            case 9 -> new Criterion.PartlyUnderstood(criterion(in), in.list(CriteriaCodec::span), source);
            case 10 -> new Criterion.NotUnderstood(source);
            case 11 -> new Criterion.AsksNothing(source);
            case 12 -> new Criterion.Has(concept(in), in.smallNumber(), source);
            case 13 -> new Criterion.TherapyLines(concept(in), in.smallNumber(), in.smallNumber() - 1, source);
            case 14 -> new Criterion.Stage(in.smallNumber(), in.smallNumber(), in.text(), source);
            case 15 -> new Criterion.MeasurableDisease(in.smallNumber() == 1, source);
            case 16 ->
                new Criterion.Marker(
                        in.text(), in.constant(STATES), in.constant(COMPARISONS), in.fraction(), in.text(), source);
            case 17 -> new Criterion.HlaType(in.text(), source);
            case 18 -> new Criterion.Qualified(criterion(in), span(in), source);
            case 19 -> new Criterion.Unless(criterion(in), criterion(in), source);
            case 20 -> new Criterion.When(criterion(in), criterion(in), source);
            default -> throw new UnreadableBlobException("there is no criterion with tag " + (start >> 1));
        };
    }

    private static void write(BlobWriter out, Concept concept) {
        out.constant(concept.kind());
        out.text(concept.name());
    }

    private static Concept concept(BlobReader in) {
        return new Concept(in.constant(CONCEPT_KINDS), in.text());
    }

    private static Span span(BlobReader in) {
        int start = in.smallNumber();
        return new Span(start, start + in.smallNumber());
    }
}
