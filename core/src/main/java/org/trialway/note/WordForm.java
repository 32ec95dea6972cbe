package org.trialway.note;

import java.util.List;
import java.util.Map;

/// One form for the forms of a word: without plural ending or possessive, in American spelling.
///
/// Both a dictionary and a text are put through it, so a form need not be a word: "diabetes" is "diabete" on
/// both sides.
public final class WordForm {

    /// British spelling after American, as parts of words.
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("haem", "hem"),
            Map.entry("aemi", "emi"),
            Map.entry("oedem", "edem"),
            Map.entry("oesoph", "esoph"),
            Map.entry("rrhoea", "rrhea"),
            Map.entry("pnoea", "pnea"),
            Map.entry("tumour", "tumor"),
            Map.entry("behaviour", "behavior"),
            Map.entry("anaesth", "anesth"),
            Map.entry("gynaec", "gynec"),
            Map.entry("paed", "ped"),
            Map.entry("aetiol", "etiol"),
            Map.entry("ischaem", "ischem"),
            Map.entry("coeliac", "celiac"),
            Map.entry("sulph", "sulf"),
            Map.entry("randomis", "randomiz"),
            Map.entry("hospitalis", "hospitaliz"));

    private WordForm() {}

    /// The form under which a word is looked up: singular, American spelling.
    ///
    /// @param word in lower case
    public static String of(String word) {
        return american(singular(word));
    }

    private static String american(String word) {
        String form = word;
        if (form.length() > 5 && (form.indexOf("ae") >= 0 || form.indexOf('o') >= 0 || form.indexOf("ulph") >= 0)) {
            for (Map.Entry<String, String> spelling : SPELLINGS) {
                if (form.contains(spelling.getKey())) {
                    form = form.replace(spelling.getKey(), spelling.getValue());
                }
            }
        }
        return form;
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("'s")) {
            return word.substring(0, length - 2);
        }
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') {
            return word;
        }
        if (word.endsWith("ies") && length > 5) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, sibilant ? length - 2 : length - 1);
    }
}
