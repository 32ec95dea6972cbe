package org.trialway.store;

import org.trialway.study.NctId;

/// Study numbers as the tables keep them: the eight digits.
final class StudyNumber {

    private static final int NINE_DIGITS = 100_000_000;

    private StudyNumber() {}

    static int of(NctId id) {
        return Integer.parseInt(id.value(), 3, id.value().length(), 10);
    }

    static NctId id(int number) {
        return new NctId("NCT" + Integer.toString(NINE_DIGITS + number).substring(1));
    }
}
