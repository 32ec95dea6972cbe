package org.trialway.house.broken.text;

import org.trialway.house.broken.study.Novel;

/// Uses a room that uses it back, and touches the process.
public final class Word {

    Novel novel() {
        return new Novel(this);
    }

    void print() {
        System.out.println("printed outside cli");
    }

    String home() {
        return System.getenv("HOME");
    }

    void end() {
        System.exit(1);
    }
}
