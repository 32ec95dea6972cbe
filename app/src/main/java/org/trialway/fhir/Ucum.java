package org.trialway.fhir;

import java.util.Locale;
import java.util.Objects;
import org.hl7.fhir.r4.model.Quantity;

/// UCUM's spelling of units in the plain one that our unit table reads: `[IU]/L` is `IU/L`, `g/(24.h)` is `g/24h`.
final class Ucum {

    private Ucum() {}

    /// The unit of a quantity; its code goes before its words. Empty when it has none.
    static String unit(Quantity quantity) {
        String code = Objects.requireNonNullElse(quantity.getCode(), "");
        return plain(code.isEmpty() ? Objects.requireNonNullElse(quantity.getUnit(), "") : code);
    }

    private static String plain(String unit) {
        return unit.replaceAll("(?i)\\{1\\.73[_ ]?m2\\}", "1.73m2")
                .replaceAll("(?i)\\{(copies|copy)\\}", "copies")
                // What stands in braces counts nothing: {cells}, {INR}.
                .replaceAll("\\{[^}]*\\}", "")
                .replaceAll("\\(24\\.h\\)|24\\.h", "24h")
                .replace("/d", lower(unit).endsWith("/d") ? "/day" : "/d")
                .replaceAll("[\\[\\]]", "")
                .strip();
    }

    private static String lower(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }
}
