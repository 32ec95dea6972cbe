package org.trialway.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.trialway.fhir.PatientFiles;
import org.trialway.fhir.RecordRefusedException;
import org.trialway.fhir.RecordRefusedException.Reason;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientFormatException;

/// Takes a hospital record in place of the form. It is read at once and forgotten; only the facts stay, for the visit.
final class RecordPages {

    /// What messages call the file: its own name may say whose it is.
    private static final String NAME = "Your file";

    private final Pages pages;
    private final RecordUpload upload;
    private final Supplier<LocalDate> today;

    RecordPages(Pages pages, RecordUpload upload, Supplier<LocalDate> today) {
        this.pages = pages;
        this.upload = upload;
        this.today = today;
    }

    void addTo(RoutesConfig routes) {
        routes.get(RecordUpload.PATH, this::show);
        routes.post(RecordUpload.PATH, this::take);
    }

    private void show(Context page) {
        String most = upload.mostInWords();
        RecordPage body = Visit.recordNotes(page)
                .flatMap(notes -> Visit.patient(page).map(patient -> RecordPage.of(patient, notes, most)))
                .orElseGet(() -> RecordPage.blank(most));
        pages.show(page, "record", "Use a hospital record", body);
    }

    private void take(Context page) throws IOException {
        try {
            PatientFile.Entry record = read(page);
            Visit.keepRecord(page, record.patient(), record.notes());
            page.redirect(RecordUpload.PATH, HttpStatus.SEE_OTHER);
        } catch (RecordRefusedException refusal) {
            RecordUpload.refuse(page, refusal);
        } catch (PatientFormatException e) {
            RecordUpload.refuse(
                    page, new RecordRefusedException(Reason.NO_PATIENT_BUNDLE, String.valueOf(e.getMessage())));
        }
    }

    private PatientFile.Entry read(Context page) throws IOException {
        UploadedFile file = page.uploadedFile("record");
        if (file == null || file.size() == 0) {
            throw new RecordRefusedException(Reason.MALFORMED, "No file was sent. Please choose one");
        }
        PatientFile patients;
        try (InputStream content = file.content()) {
            patients = PatientFiles.read(NAME, content.readAllBytes(), today.get());
        }
        if (patients.patients().size() > 1) {
            throw new RecordRefusedException(
                    Reason.NO_PATIENT_BUNDLE,
                    "Your file holds the records of more than one person. Please send the record of one person");
        }
        return patients.patients().getFirst();
    }
}
