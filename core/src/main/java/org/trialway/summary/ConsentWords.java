package org.trialway.summary;

import java.util.regex.Pattern;

/// Words about agreeing to a study and following its plan.
final class ConsentWords {

    private static final Pattern ANY = Pattern.compile(
            "\\b(consent|assent|comply|compli(?:ance|ant)|co-?operat\\w*|willing\\w*|unwilling\\w*|voluntar\\w*|adher(?:e|ence|ent)|"
                    + "follow(?:ing)? (?:the )?(?:study|trial) (?:plan|protocol|procedures|instructions)|return for (?:visits|follow)|"
                    + "unreliable|follow-up (?:visits|assessments|evaluations)|(?:difficult\\w*|unavailable|availab\\w*) (?:in|for) follow-up|"
                    + "ability to undergo|study (?:procedures|requirements|protocol)|geographic\\w*|"
                    + "answer questions|leave the vicinity)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGAINST = Pattern.compile(
            "\\b(unable|inability|incapable|unwilling\\w*|refus\\w*|decline\\w*|lack of|absence of|missing|without|no|not|cannot|can not|"
                    + "unreliable|impossib\\w*|difficult\\w*|inaccessib\\w*|unlikely|withdr\\w+|non-?complian\\w*|poor|neither|never|leave)\\b",
            Pattern.CASE_INSENSITIVE);

    private ConsentWords() {}

    static boolean isIn(String words) {
        return ANY.matcher(words).find();
    }

    /// Whether the words speak of someone who does not agree or cannot follow the plan.
    static boolean isAgainst(String words) {
        return AGAINST.matcher(words).find();
    }
}
