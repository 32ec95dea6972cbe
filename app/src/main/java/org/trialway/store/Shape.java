package org.trialway.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/// A fingerprint of our own types: names and order of records' parts, of sealed types' kinds and of enums' constants.
///
/// Blobs hold places in those lists. Whoever adds a kind or a constant changes the fingerprint, and with it every
/// older blob becomes foreign and is read anew from its JSON, instead of silently meaning something else.
final class Shape {

    private final Set<Class<?>> seen = new HashSet<>();
    private final StringBuilder words = new StringBuilder();

    private Shape() {}

    /// @param layout raised when the way of packing changes and the types do not
    static int of(int layout, Class<?>... types) {
        var checksum = new CRC32();
        checksum.update(words(layout, types).getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    /// What the fingerprint is taken of.
    static String words(int layout, Class<?>... types) {
        var shape = new Shape();
        shape.words.append(layout);
        for (var type : types) {
            shape.describe(type);
        }
        return shape.words.toString();
    }

    private void describe(Type type) {
        if (type instanceof ParameterizedType list) {
            describe(list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> plain) {
            words.append(' ').append(plain.getName());
            if (seen.add(plain)) {
                describeParts(plain);
            }
        }
    }

    private void describeParts(Class<?> type) {
        if (type.isEnum()) {
            words.append(Arrays.toString(constantNames(type)));
        } else if (type.isRecord()) {
            for (var part : type.getRecordComponents()) {
                words.append(' ').append(part.getName());
                describe(part.getGenericType());
            }
        } else if (type.isSealed()) {
            for (var kind : type.getPermittedSubclasses()) {
                describe(kind);
            }
        }
    }

    private static String[] constantNames(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toArray(String[]::new);
    }
}
