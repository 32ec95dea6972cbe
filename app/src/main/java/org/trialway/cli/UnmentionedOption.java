package org.trialway.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.trialway.match.Unmentioned;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Policies for what a note leaves out as they are typed: `ask`, `complete-summary`.
final class UnmentionedOption implements ITypeConverter<Unmentioned> {

    @Override
    public Unmentioned convert(String typed) {
        return Arrays.stream(Unmentioned.values())
                .filter(policy -> policy.code().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not a policy; expected %s".formatted(typed, String.join(", ", codes()))));
    }

    private static List<String> codes() {
        return Arrays.stream(Unmentioned.values()).map(Unmentioned::code).toList();
    }

    /// The choices, for the help.
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }
}
