package org.trialway.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.trialway.json.VerdictCode;
import org.trialway.match.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Verdicts as they are typed: `no-barrier`, `could-fit`, `not-now`, `likely-not`, `ruled-out`.
final class VerdictOption implements ITypeConverter<Verdict> {

    @Override
    public Verdict convert(String typed) {
        return VerdictCode.read(typed.replace('-', ' '))
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not a verdict; expected %s".formatted(typed, String.join(", ", codes()))));
    }

    static String code(Verdict verdict) {
        return VerdictCode.of(verdict).replace(' ', '-');
    }

    private static List<String> codes() {
        return Arrays.stream(Verdict.values()).map(VerdictOption::code).toList();
    }

    /// The choices, for the help.
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }
}
