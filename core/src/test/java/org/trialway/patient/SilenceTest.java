package org.trialway.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialway.patient.PatientBuilder.aPatient;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// No fact and no patient prints a value, whatever is built of them.
class SilenceTest {

    private static final String SECRET = "Zanzibar";
    private static final int SECRET_NUMBER = 90;
    private static final PartialDate SECRET_DATE = PartialDate.parse("1943-09-08");

    static Stream<Class<?>> kindsOfFact() {
        return Arrays.stream(Fact.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kindsOfFact")
    void aFactPrintsItsKindOnly(Class<?> kind) throws ReflectiveOperationException {
        assertThat(secretFact(kind)).hasToString(kind.getSimpleName());
    }

    @Test
    void aPatientPrintsItsCaseIdOnly() throws ReflectiveOperationException {
        PatientBuilder builder = aPatient();
        for (Class<?> kind : kindsOfFact().toList()) {
            builder.with((Fact) secretFact(kind));
        }

        assertThat(builder.build()).hasToString("Patient case-1");
    }

    private static Object secretFact(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = kind.getDeclaredConstructor(types);
        return constructor.newInstance(
                Arrays.stream(types).map(SilenceTest::secretOf).toArray());
    }

    private static Object secretOf(Class<?> type) {
        if (type == PerformanceScale.class) {
            return PerformanceScale.KARNOFSKY;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> SECRET;
            case "int" -> SECRET_NUMBER;
            case "double" -> (double) SECRET_NUMBER;
            case "boolean" -> true;
            case "List" -> List.of(SECRET);
            case "PartialDate" -> SECRET_DATE;
            case "Provenance" -> new Provenance(SECRET_DATE, Door.NOTE, SECRET);
            default -> throw new AssertionError("teach this test to make a " + type);
        };
    }
}
