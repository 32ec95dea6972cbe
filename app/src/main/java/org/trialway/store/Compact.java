package org.trialway.store;

import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Status;
import org.trialway.study.Study;

/// What matching and lists need of a study, as it is kept in one blob: about a thirtieth of the record.
record Compact(
        String title,
        List<String> conditions,
        List<String> keywords,
        List<String> phases,
        Status status,
        Criteria criteria) {

    /// Blobs of another shape are foreign; see [Shape].
    static final int SHAPE = Shape.of(1, Compact.class);

    private static final RecruitmentStatus[] STATUSES = RecruitmentStatus.values();

    static Compact of(Study study, Criteria criteria) {
        return new Compact(
                study.titles().brief(),
                study.conditions(),
                study.keywords(),
                study.design().phases(),
                study.status(),
                criteria);
    }

    byte[] pack() {
        var out = new BlobWriter();
        out.text(title);
        out.list(conditions, BlobWriter::text);
        out.list(keywords, BlobWriter::text);
        out.list(phases, BlobWriter::text);
        write(out, status);
        CriteriaCodec.write(out, criteria);
        return out.blob(SHAPE);
    }

    private static void write(BlobWriter out, Status status) {
        out.constant(status.overall());
        out.text(status.whyStopped());
        out.date(status.verified());
        out.date(status.start());
        out.date(status.primaryCompletion());
        out.date(status.completion());
        out.date(status.firstPosted());
        out.date(status.lastUpdatePosted());
    }

    /// @throws UnreadableBlobException if the blob was cut off, damaged or written by a program with other types
    static Compact unpack(byte[] blob) {
        var in = new BlobReader(blob, SHAPE);
        try {
            var compact = new Compact(
                    in.text(),
                    in.list(BlobReader::text),
                    in.list(BlobReader::text),
                    in.list(BlobReader::text),
                    status(in),
                    CriteriaCodec.read(in));
            in.end();
            return compact;
        } catch (IllegalArgumentException e) {
            throw new UnreadableBlobException("a blob holds a value that cannot be: " + e.getMessage(), e);
        }
    }

    private static Status status(BlobReader in) {
        return new Status(
                in.constant(STATUSES), in.text(), in.date(), in.date(), in.date(), in.date(), in.date(), in.date());
    }
}
