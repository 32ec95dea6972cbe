package org.trialway.web;

/// A mark on the scale of a picture, with its words.
///
/// @param x across the picture, in the picture's own units
public record PlotMark(String x, String words) {}
