package org.trialway.treatment;

import java.util.List;
import java.util.Map;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// Finds when in the course of an illness, or where in the body, a treatment is given.
final class Settings {

    private static final Phrases<List<Setting>> WORDS = Phrases.<List<Setting>>builder()
            .addAll(list("""
                    first-line; first line; 1st line; 1st-line; front-line; frontline; upfront; previously untreated; untreated; \
                    treatment-naive; treatment naive; newly diagnosed; 1l; initial treatment; not previously treated"""), List.of(Setting.FIRST_LINE))
            .addAll(list("""
                    second-line; second line; third-line; third line; 2nd line; 3rd line; later line; relapsed; refractory; \
                    recurrent; relapse; previously treated; pretreated; resistant; salvage; progressed; progression after; \
                    after first-line; after first line; following first-line; following first line; progressed on first-line; \
                    post first-line; first-line failure; 2l; 3l; second- or third-line; second or third line; failed; failure of"""), List.of(Setting.LATER_LINE))
            .addAll(
                    list("maintenance; consolidation; maintenance therapy; maintenance treatment"),
                    List.of(Setting.MAINTENANCE))
            .addAll(
                    list(
                            "neoadjuvant; neo-adjuvant; preoperative; pre-operative; before surgery; prior to surgery; presurgical"),
                    List.of(Setting.BEFORE_SURGERY))
            .addAll(list("""
                    adjuvant; postoperative; post-operative; after surgery; after resection; following surgery; resected; \
                    following resection; after complete resection"""), List.of(Setting.AFTER_SURGERY))
            .addAll(list("perioperative; peri-operative"), List.of(Setting.BEFORE_SURGERY, Setting.AFTER_SURGERY))
            .addAll(list("""
                    intrapleural; intraperitoneal; intratumoral; intratumoural; intralesional; intravesical; intrathecal; \
                    intracavitary; intra-arterial; intraarterial; intracranial; intraventricular; intracerebral; \
                    convection-enhanced delivery; intra-tumoral; intracerebroventricular; locoregional; intranodal; \
                    intraprostatic; intrapericardial; inhaled; isolated limb perfusion; hepatic arterial infusion; intrahepatic"""), List.of(Setting.LOCAL))
            .build();

    private Settings() {}

    private static List<String> list(String phrases) {
        return List.of(phrases.strip().split("; ", -1));
    }

    /// Adds what a text says and nobody said before.
    static void add(String text, String place, Map<Setting, Reason> found) {
        Tokens tokens = Tokens.of(text);
        int at = 0;
        while (at < tokens.size()) {
            Found<List<Setting>> words = WORDS.longest(tokens, at);
            if (words == null) {
                at++;
            } else {
                var reason = new Reason(place, tokens.printed(at, words.end()));
                words.meaning().forEach(setting -> found.putIfAbsent(setting, reason));
                at = words.end();
            }
        }
    }
}
