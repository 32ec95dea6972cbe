package org.trialway.web;

import io.javalin.config.JettyConfig;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.jspecify.annotations.Nullable;
import org.trialway.interview.Answers;
import org.trialway.interview.Interview;
import org.trialway.patient.CaseId;
import org.trialway.patient.Patient;

/// What the server keeps of one person's visit: a form token and what they told us, in memory only.
///
/// Gone after 30 minutes without a click, when the person asks, or when the server stops.
final class Visit {

    private static final int IDLE_SECONDS = 30 * 60;
    private static final String PATIENT = "patient";
    private static final String ANSWERS = "answers";
    private static final String RECORD_NOTES = "record-notes";
    private static final String TOKEN = "token";
    private static final String KNOWN = "known";
    private static final String INTERVIEW_ANSWERS = "interview-answers";
    private static final String INTERVIEW = "interview";
    private static final String CHANGING = "changing";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Visit() {}

    static void settle(JettyConfig jetty) {
        jetty.modifyServletContextHandler(context -> {
            var sessions = new SessionHandler();
            sessions.setSessionCookie("trialway-visit");
            sessions.setHttpOnly(true);
            sessions.setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.STRICT);
            sessions.setMaxInactiveInterval(IDLE_SECONDS);
            // Without this a browser that refuses cookies would get its visit's key in every URL.
            sessions.setSessionIdPathParameterName("none");
            context.setSessionHandler(sessions);
        });
    }

    static String token(Context page) {
        @Nullable String known = page.sessionAttribute(TOKEN);
        if (known != null) {
            return known;
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String fresh = HexFormat.of().formatHex(bytes);
        page.sessionAttribute(TOKEN, fresh);
        return fresh;
    }

    static Optional<Patient> patient(Context page) {
        return Optional.ofNullable(page.<@Nullable Patient>sessionAttribute(PATIENT));
    }

    /// The form as the person filled it, to be shown again for changes; blank at first.
    static PatientForm answers(Context page) {
        @Nullable PatientForm kept = page.sessionAttribute(ANSWERS);
        return kept == null ? PatientForm.BLANK : kept;
    }

    static void keep(Context page, PatientForm answers, Patient patient) {
        page.sessionAttribute(ANSWERS, answers);
        page.sessionAttribute(RECORD_NOTES, null);
        page.sessionAttribute(KNOWN, patient);
        page.sessionAttribute(INTERVIEW, null);
        page.sessionAttribute(PATIENT, interviewAnswers(page).addedTo(patient));
    }

    /// What stands in the record that the person gave us and is not used; empty if they gave us none.
    static Optional<List<String>> recordNotes(Context page) {
        return Optional.ofNullable(page.<@Nullable List<String>>sessionAttribute(RECORD_NOTES));
    }

    /// Keeps what a record says, in place of any answers to the form.
    static void keepRecord(Context page, Patient patient, List<String> notes) {
        keep(page, PatientForm.BLANK, patient);
        page.sessionAttribute(RECORD_NOTES, List.copyOf(notes));
    }

    /// What the person told in the form, before any interview.
    static Patient known(Context page) {
        @Nullable Patient told = page.sessionAttribute(KNOWN);
        return told == null ? new Patient(new CaseId("you"), List.of(), Set.of()) : told;
    }

    static Answers interviewAnswers(Context page) {
        @Nullable Answers given = page.sessionAttribute(INTERVIEW_ANSWERS);
        return given == null ? Answers.NONE : given;
    }

    static Optional<Interview> interview(Context page) {
        return Optional.ofNullable(page.<@Nullable Interview>sessionAttribute(INTERVIEW));
    }

    /// Keeps the answers of the interview and what they make known; no question is being changed any more.
    static void keepInterview(Context page, Answers answers, Optional<Interview> interview) {
        page.sessionAttribute(INTERVIEW_ANSWERS, answers);
        page.sessionAttribute(INTERVIEW, interview.orElse(null));
        page.sessionAttribute(CHANGING, null);
        page.sessionAttribute(PATIENT, answers.addedTo(known(page)));
    }

    /// The question whose answer the person wants to change.
    static Optional<String> changing(Context page) {
        return Optional.ofNullable(page.<@Nullable String>sessionAttribute(CHANGING));
    }

    static void change(Context page, String question) {
        page.sessionAttribute(CHANGING, question);
    }

    static void forget(Context page) {
        var session = page.req().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
