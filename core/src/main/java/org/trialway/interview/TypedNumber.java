package org.trialway.interview;

import java.util.regex.Pattern;

/// A number as people type it, or what is wrong with it.
public sealed interface TypedNumber {

    record Clear(double value) implements TypedNumber {}

    record NoNumber() implements TypedNumber {}

    /// "4,200" is four thousand to one reader and a little over four to another; "0.833" is plain.
    record Ambiguous() implements TypedNumber {}

    static TypedNumber of(String typed) {
        if (!Forms.NUMBER.matcher(typed).matches()) {
            return new NoNumber();
        }
        return Forms.THOUSANDS_OR_DECIMALS.matcher(typed).matches()
                ? new Ambiguous()
                : new Clear(Double.parseDouble(typed.replace(',', '.')));
    }

    /// The spellings.
    final class Forms {
        private static final Pattern NUMBER = Pattern.compile("\\d{1,7}([.,]\\d{1,4})?");
        private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

        private Forms() {}
    }
}
