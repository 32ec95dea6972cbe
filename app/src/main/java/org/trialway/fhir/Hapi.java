package org.trialway.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.jspecify.annotations.Nullable;

/// The FHIR library: reads single resources. Costs a second when first used, so nothing but a Bundle touches it.
final class Hapi {

    private static final class Loaded {
        private static final FhirContext CONTEXT = context();

        private static FhirContext context() {
            var context = FhirContext.forR4();
            context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
            return context;
        }
    }

    private Hapi() {}

    /// A resource as read.
    ///
    /// @param isWhole false if an element of it had a value that FHIR does not allow and was left out
    record Parsed(DomainResource resource, boolean isWhole) {}

    /// Reads one resource of JSON; empty if the library cannot make sense of it.
    static Optional<Parsed> parse(String json) {
        var faults = new Faults();
        IParser parser = Loaded.CONTEXT.newJsonParser();
        parser.setParserErrorHandler(faults);
        try {
            return parser.parseResource(json) instanceof DomainResource resource
                    ? Optional.of(new Parsed(resource, !faults.any))
                    : Optional.empty();
        } catch (RuntimeException e) {
            // The library throws many kinds, and its messages quote values: neither may reach the caller.
            return Optional.empty();
        }
    }

    static String json(DomainResource resource) {
        return Loaded.CONTEXT.newJsonParser().encodeResourceToString(resource);
    }

    /// Remembers only that something was wrong: what the library tells of it holds values.
    private static final class Faults extends ErrorHandlerAdapter {

        private boolean any;

        @Override
        public void incorrectJsonType(
                IParseLocation location,
                String element,
                ValueType expected,
                @Nullable ScalarType expectedScalar,
                ValueType found,
                @Nullable ScalarType foundScalar) {
            any = true;
        }

        @Override
        public void invalidValue(IParseLocation location, String value, String error) {
            any = true;
        }

        @Override
        public void unexpectedRepeatingElement(IParseLocation location, String element) {
            any = true;
        }
    }
}
