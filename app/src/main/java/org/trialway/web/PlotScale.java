package org.trialway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/// A scale along the bottom of a picture: where a value lies, and the marks with their words.
///
/// @param position from a value to a place across the picture, in its own units
record PlotScale(DoubleUnaryOperator position, List<PlotMark> marks) {

    /// Width of every picture in its own units; about that of a phone, so that its letters keep their size there.
    static final int WIDTH = 360;

    private static final int LEFT = 20;
    private static final int RIGHT = 340;
    private static final double[] RATIOS = {0.125, 0.25, 0.5, 1, 2, 4, 8};
    private static final int[] MONTHS = {12, 18, 24, 36, 48, 60, 84, 120};

    /// For ratios, by which twice as often and half as often lie equally far from 1.
    static PlotScale ofRatios(double least, double most) {
        int from = 2;
        int to = 4;
        while (from > 0 && RATIOS[from] > least) {
            from--;
        }
        while (to < RATIOS.length - 1 && RATIOS[to] < most) {
            to++;
        }
        double low = Math.log(RATIOS[from]);
        double high = Math.log(RATIOS[to]);
        DoubleUnaryOperator position = ratio -> LEFT
                + (Math.log(Math.clamp(ratio, Math.exp(low), Math.exp(high))) - low) / (high - low) * (RIGHT - LEFT);
        var marks = new ArrayList<PlotMark>();
        for (int i = from; i <= to; i++) {
            marks.add(new PlotMark(at(position.applyAsDouble(RATIOS[i])), text(RATIOS[i])));
        }
        return new PlotScale(position, List.copyOf(marks));
    }

    /// For months from 0.
    static PlotScale ofMonths(double most) {
        int end = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0 && MONTHS[i] >= most; i--) {
            end = MONTHS[i];
        }
        int last = end;
        DoubleUnaryOperator position = months -> LEFT + Math.clamp(months, 0, last) / last * (RIGHT - LEFT);
        var marks = new ArrayList<PlotMark>();
        int step = end <= 24 ? 6 : 12;
        for (int month = 0; month <= end; month += step) {
            marks.add(new PlotMark(at(position.applyAsDouble(month)), String.valueOf(month)));
        }
        return new PlotScale(position, List.copyOf(marks));
    }

    String x(double value) {
        return at(position.applyAsDouble(value));
    }

    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String text(double ratio) {
        return ratio == Math.rint(ratio) ? String.valueOf((int) ratio) : String.valueOf(ratio);
    }
}
