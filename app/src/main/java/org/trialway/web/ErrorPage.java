package org.trialway.web;

/// What the page about something that went wrong says.
///
/// @param help what the visitor can do now
public record ErrorPage(String headline, String help) {}
