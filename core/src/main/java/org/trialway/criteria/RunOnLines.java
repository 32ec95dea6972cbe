package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// Finds where the points of a PDQ record begin whose line breaks were lost: "… of the cervix Not pregnant or nursing
/// No infection At least 4 weeks since prior radiotherapy".
///
/// A point begins with a capital letter in a word that such points begin with; nothing in front of it may lead on to
/// it.
final class RunOnLines {

    private static final Set<String> FIRST = Set.of(
            ("no not prior previous previously concurrent recovered fertile must see more fewer less greater able "
                            + "adequate negative effective patients any all histologically cytologically pathologically "
                            + "biopsy measurable evaluable bidimensionally unidimensionally wbc hemoglobin platelet platelets "
                            + "absolute granulocyte neutrophil lymphocyte lymphocytes bilirubin sgot sgpt ast alt albumin "
                            + "alkaline creatinine bun calcium inr pt ptt pulmonary cardiac ejection lvef fev dlco hiv hbsag "
                            + "hbv hcv hepatitis hepatic renal loss body weight evidence documented eligible ineligible "
                            + "locally metastatic recurrent newly unresectable stage registration reevaluation written "
                            + "informed willing ability available availability life tumor tumors lesions target intact "
                            + "residual progressive stable currently completely curatively only other both either well "
                            + "normal oxygen urine proteinuria seronegative women men male female males females sex "
                            + "geographically mentally competent capable candidate considered resectable "
                            + "intraabdominal extraperitoneal abdominal brain central history healthy")
                    .split(" "));

    /// Lead on to a word, whatever its letters: "Creatinine … OR Creatinine clearance".
    private static final Set<String> LEADS_ON = Set.of(
            ("or and and/or of for with without to in at the a an by than from if on is are be as under within after "
                            + "before during not no except unless including either prior per via vs i ii iii iv stage grade "
                            + "class any other known active symptomatic uncontrolled documented positive clinical overt")
                    .split(" "));

    private RunOnLines() {}

    /// Where each point but the first begins; empty when the words are one point.
    static List<Integer> starts(String text, Span body) {
        Tokens tokens = Tokens.of(text, body);
        var starts = new ArrayList<Integer>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (i > 0 && depth <= 0 && isFirst(text, tokens, i) && isFree(tokens, i - 1)) {
                starts.add(tokens.start(i));
            }
        }
        return starts;
    }

    private static boolean isFirst(String text, Tokens tokens, int at) {
        boolean capital = Character.isUpperCase(text.charAt(tokens.start(at))) && !tokens.isJoined(at);
        boolean least = tokens.word(at).equals("at")
                && at + 1 < tokens.size()
                && tokens.word(at + 1).equals("least");
        return capital && (least || FIRST.contains(tokens.word(at)));
    }

    /// A word, number or closing bracket, none of them leading on.
    private static boolean isFree(Tokens tokens, int before) {
        boolean ends = tokens.kind(before) == Tokens.Kind.WORD
                || tokens.kind(before) == Tokens.Kind.NUMBER
                || tokens.is(before, ")")
                || tokens.is(before, "%")
                || tokens.is(before, ".");
        return ends && !LEADS_ON.contains(tokens.word(before));
    }
}
