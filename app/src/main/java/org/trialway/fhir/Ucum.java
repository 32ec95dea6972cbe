package org.trialway.fhir;

import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Quantity;

/// UCUM's spelling of units in the plain one that our unit table reads: `[IU]/L` is `IU/L`, `g/(24.h)` is `g/24h`.
final class Ucum {

    private static final Pattern BODY_SURFACE = Pattern.compile("(?i)\\{1\\.73[_ ]?m2\\}");
    private static final Pattern COPIES = Pattern.compile("(?i)\\{(?:copies|copy)\\}");
    /// What stands in braces counts nothing: {cells}, {INR}.
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern A_DAY = Pattern.compile("\\(24\\.h\\)|24\\.h");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final Pattern PER_DAY = Pattern.compile("/d$");
    private static final Pattern SPECIAL = Pattern.compile("[{\\[(]|24\\.h|/d$");

    private Ucum() {}

    /// The unit of a quantity; its code goes before its words. Empty when it has none.
    static String unit(Quantity quantity) {
        String code = Objects.requireNonNullElse(quantity.getCode(), "");
        return plain(code.isEmpty() ? Objects.requireNonNullElse(quantity.getUnit(), "") : code);
    }

    private static String plain(String unit) {
        if (!SPECIAL.matcher(unit).find()) {
            return unit;
        }
        String surface = BODY_SURFACE.matcher(unit).replaceAll("1.73m2");
        String counted =
                BRACES.matcher(COPIES.matcher(surface).replaceAll("copies")).replaceAll("");
        String daily = PER_DAY.matcher(A_DAY.matcher(counted).replaceAll("24h")).replaceAll("/day");
        return BRACKETS.matcher(daily).replaceAll("").strip();
    }
}
